using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Scheduling.Tests;

public sealed class PreviewTests
{
    private static readonly Instant _until = PostOffice.Monday + Duration.FromDays(10);

    [Fact]
    public async Task What_is_foreseen_is_what_is_sent_when_nobody_answers()
    {
        await using var office = await PostOffice.OpenAsync();
        var (sam, no, paused, busy) = (await office.Add("Sam"), await office.Add("No"), await office.Add("Paused"), await office.Add("Busy", Role.Coordinator));
        var first = await office.Meet(new(2026, 11, 18, 18, 30), Recurrence.Weekly(1, IsoDayOfWeek.Wednesday));
        await office.Meet(new(2026, 11, 19, 7, 30));
        await office.Turner.SettleAsync();
        await office.Change(async db =>
        {
            await db.AddAsync(new Rsvp { MeetingId = first.Id, PersonId = no.PersonId, Answer = Answer.No, AnsweredById = no.PersonId });
            (await db.Memberships.FindAsync(paused.Id))!.PausedUntil = PostOffice.Monday + Duration.FromDays(4);
            (await db.Memberships.FindAsync(sam.Id))!.LessOften = true;
        });
        await office.Plan([.. Enumerable.Range(1, 8).Select(hour => Note(busy, $"note-{hour}", PostOffice.Monday + Duration.FromHours(3 * hour)))]);
        var already = office.Arrivals.Count;

        await using var db = office.Db();
        var foreseen = await Preview.OfAsync(db, office.Coalition.Id, office.Clock.GetCurrentInstant(), _until);
        await office.Turner.TurnAsync(_until);

        var expected = foreseen.Messages.Select(message => Line(foreseen.Facts.Recipient(message.Nudges[0])?.Name, message.At, message.Nudges)).Order(StringComparer.Ordinal).ToList();
        expected.Count.ShouldBeGreaterThan(15);
        office.Arrivals.Skip(already).Select(arrival => Line(arrival.To, arrival.At, arrival.Nudges)).Order(StringComparer.Ordinal).ShouldBe(expected);
        foreseen.Spared.Select(spared => spared.Why).ShouldContain(nameof(DropReason.ThePersonSaidNo), StringComparer.Ordinal);
        foreseen.Spared.Select(spared => spared.Why).ShouldContain(nameof(DropReason.ThePersonPaused), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Looking_ahead_changes_nothing()
    {
        await using var office = await PostOffice.OpenAsync();
        await office.Add("Sam");
        await office.Meet(new(2026, 11, 19, 18, 30));
        await using var db = office.Db();
        var before = db.Nudges.Count();
        (await Preview.OfAsync(db, office.Coalition.Id, PostOffice.Monday, _until)).Messages.ShouldNotBeEmpty();
        db.ChangeTracker.HasChanges().ShouldBeFalse();
        db.Nudges.Count().ShouldBe(before);
        office.Arrivals.ShouldBeEmpty();
    }

    private static string Line(string? to, Instant at, IReadOnlyList<Nudge> nudges) =>
        $"{at:uuuu-MM-dd HH:mm} {to} {string.Join('+', nudges.Select(nudge => nudge.Key).Order(StringComparer.Ordinal))}";

    private static Nudge Note(Membership to, string step, Instant due) => Nudge.To(to, NudgeKind.Notice, Guid.Empty, step, due, due + Duration.FromDays(9));
}
