using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Gives a task to people, to the first of several, to the pool, or to oneself; in one line or by form.</summary>
public sealed class AssignTask : ICommand
{
    public Usage Usage { get; } = new(
        "assign", Who.Everybody, ["assigner", "confier"],
        ["/assign @sam bring the sign-in sheet by Tuesday (15 min)", "/assign any of @sam @priya call the hall", "/confier @sam apporter la feuille d’ici mardi (15 min)"], Plain: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (arguments is { IsForm: false, Text.Length: 0 }) return new() { Form = AssignForm.Of(AssignDraft.Empty, caller) };
        var read = arguments.IsForm ? AssignForm.Read(arguments, caller, now) : AssignLine.Read(arguments.Text, caller, now);
        if (!read.Accepted) return Refuse(caller, arguments, read.Why.Value);
        var draft = read.Value;
        var terms = TaskTerms.Of(draft.Title, draft.Minutes, draft.Due, now);
        if (terms.Why is Refusal.TheTaskIsEmpty) return Refuse(caller, arguments, Refusal.TheTaskIsEmpty) with { Form = arguments.IsForm ? null : AssignForm.Of(draft, caller) };
        if (!terms.Accepted) return Refuse(caller, arguments, terms.Why.Value);
        var finding = await PersonFinder.FindAsync(db, caller, [.. draft.Names.Where(name => !AssignDraft.IsSelf(name))]);
        if (finding.Unclear is { } unclear) return arguments.IsForm ? unclear with { BadField = AssignForm.FieldOf(Refusal.NobodyHasThatName) } : unclear;
        Found[] people = [.. finding.People, .. draft.Names.Any(AssignDraft.IsSelf) && finding.People.All(one => one.Person.Id != caller.Person.Id) ? [new Found(caller.Person, caller.Membership)] : Array.Empty<Found>()];
        Asked[] asked = [.. people.Select(one => AskedPeople.Of(one, caller, now))];
        if (TaskGiving.WhyNot(caller.Membership, await Leads(db, caller), asked) is { } not) return Refuse(caller, arguments, not);
        return await Assigning.GiveAsync(db, caller, TaskGiving.Make(terms.Value, caller.Membership, asked, draft.AnyOf, now), people, now);
    }

    private static Reply Refuse(Caller caller, Arguments arguments, Refusal why) => caller.Refuse(why, arguments.IsForm ? AssignForm.FieldOf(why) : null);

    private static Task<bool> Leads(CoalitionDb db, Caller caller) =>
        db.Series.AnyAsync(series => series.CoalitionId == caller.Coalition.Id && series.ChairId == caller.Person.Id && series.EndedOn == null);
}
