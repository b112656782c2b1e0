using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Meetings;

/// <summary>A housing table on Tuesdays, announced on Monday 16 November; Sam comes by phone, Alex said maybe, Joe said no, Maria made it.</summary>
public sealed class ChangeMeetingTests
{
    private const string Tuesdays = "/meeting Housing table every Tuesday 18:30 online https://meet.example.org/housing";

    [Theory]
    [InlineData(Language.English, "/meeting move next Thursday 19:00")]
    [InlineData(Language.French, "/réunion déplacer jeudi prochain 19 h")]
    public async Task A_move_keeps_answers_and_asks_those_who_said_yes_or_maybe(Language language, string line)
    {
        await using var here = await Announced(Tuesdays);
        var (maria, sam) = (await NewMeetingTests.Speaking(here, here.Maria, language), await NewMeetingTests.Speaking(here, here.Sam, language));
        var reply = await here.Say(maria, line);
        await here.Turn(Duration.Zero);

        Approved.Match($"Meetings/moved.{NewMeetingTests.Code(language)}", $"{PlainText.Draw(reply.Answer!, maria.Reader)}\n\n--- Sam\n{here.Letters(sam)[^1].Text}");
        Told(here, NudgeKind.MeetingChanged).ShouldBe([here.Sam, here.Alex], ignoreOrder: true);
        await using var db = here.Db();
        (await db.Rsvps.CountAsync(), (await First(here)).Start).ShouldBe((3, new LocalDateTime(2026, 11, 26, 19, 0)));
    }

    [Fact]
    public async Task The_question_after_a_move_is_answered_with_one_button()
    {
        await using var here = await Announced(Tuesdays);
        await here.Say(here.Maria, "/meeting move Thursday");
        await here.Turn(Duration.Zero);
        await here.Press(here.Sam, here.Letters(here.Sam)[^1].Message, "Still OK");
        await here.Press(here.Alex, here.Letters(here.Alex)[^1].Message, "Can’t");
        await using var db = here.Db();
        (await db.Rsvps.OrderBy(rsvp => rsvp.Answer).Select(rsvp => rsvp.Answer).ToListAsync()).ShouldBe([Answer.ByPhone, Answer.No, Answer.No]);
    }

    [Fact]
    public async Task A_move_made_at_night_and_taken_back_at_night_is_never_told()
    {
        await using var here = await Announced(Tuesdays);
        here.Clock.TurnTo(Local(17, 23));
        var moved = await here.Say(here.Maria, "/meeting move Thursday");
        await here.Press(here.Maria, moved.Answer!, "Undo");
        await here.TurnTo(Local(18, 12));
        Told(here, NudgeKind.MeetingChanged).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_moves_at_night_are_told_as_one_from_what_people_knew()
    {
        await using var here = await Announced(Tuesdays);
        here.Clock.TurnTo(Local(17, 23));
        await here.Say(here.Maria, "/meeting move Thursday");
        await here.Say(here.Maria, "/meeting move 26 Nov 12:00");
        await here.TurnTo(Local(18, 12));
        here.Letters(here.Sam).Count(letter => letter.Text.Contains("new time", StringComparison.Ordinal)).ShouldBe(1);
        here.Letters(here.Sam)[^1].Text.ShouldContain("It was Tue 24 Nov, 18:30 Pacific.");
    }

    [Fact]
    public async Task After_a_move_the_ladder_climbs_to_the_new_time()
    {
        await using var here = await Announced("/meeting Housing table 24 Nov 18:30 online https://meet.example.org/housing");
        await here.Say(here.Maria, "/meeting move 26 Nov 19:00");
        await here.TurnTo(Local(26, 20));
        here.Letters(here.Sam).Select(letter => letter.At).Where(at => at > Local(18, 0)).ShouldBe([Local(25, 19), Local(26, 18) + Duration.FromMinutes(45)]);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task A_cancellation_reaches_everybody_who_did_not_say_no(Language language)
    {
        await using var here = await Announced(Tuesdays);
        var (maria, sam) = (await NewMeetingTests.Speaking(here, here.Maria, language), await NewMeetingTests.Speaking(here, here.Sam, language));
        var question = await here.Say(maria, language is Language.French ? "/réunion annuler" : "/meeting cancel");
        var reply = await here.Press(maria, $"meeting cancel {(await First(here)).Id} this");
        await here.Turn(Duration.Zero);

        Approved.Match(
            $"Meetings/cancelled.{NewMeetingTests.Code(language)}",
            $"{PlainText.Draw(question.Answer!, maria.Reader)}\n\n{PlainText.Draw(reply.Answer!, maria.Reader)}\n\n--- Sam\n{here.Letters(sam)[^1].Text}");
        Told(here, NudgeKind.MeetingCancelled).ShouldBe([here.Sam, here.Alex], ignoreOrder: true);
    }

    [Fact]
    public async Task Nothing_more_is_said_of_a_cancelled_meeting()
    {
        await using var here = await Announced("/meeting Housing table 24 Nov 18:30 online https://meet.example.org/housing");
        await here.Press(here.Maria, $"meeting cancel {(await First(here)).Id} all");
        await here.Turn(Duration.Zero);
        var said = here.Mailbox.Letters.Count;
        await here.Turn(Duration.FromDays(10));
        here.Mailbox.Letters.Count.ShouldBe(said);
    }

    [Fact]
    public async Task Calling_off_the_whole_series_tells_only_of_what_was_announced()
    {
        await using var here = await Announced(Tuesdays);
        (await here.Press(here.Maria, $"meeting cancel {(await First(here)).Id} all")).Answer!.Parts[0].ShouldBe(
            new Text("Housing table is off: 13 meetings. I am telling everybody who did not say no."));
        await here.Turn(Duration.Zero);
        here.Letters(here.Sam).Count(letter => letter.Text.Contains(" is off", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task A_new_link_within_two_days_replaces_what_was_sent(Language language)
    {
        await using var here = await Announced(Tuesdays);
        var alex = await NewMeetingTests.Speaking(here, here.Alex, language);
        await here.TurnTo(Local(23, 12));
        await here.Say(here.Maria, "/meeting link https://meet.example.org/other");
        await here.Turn(Duration.Zero);

        Approved.Match($"Meetings/replaced.{NewMeetingTests.Code(language)}", here.Letters(alex)[^1].Text);
        Told(here, NudgeKind.MeetingChanged).ShouldBe([here.Sam, here.Alex], ignoreOrder: true);
    }

    [Fact]
    public async Task A_new_link_long_before_is_said_by_the_next_message()
    {
        await using var here = await Announced(Tuesdays);
        await here.Say(here.Maria, "/meeting link https://meet.example.org/other");
        await here.TurnTo(Local(24, 19));
        Told(here, NudgeKind.MeetingChanged).ShouldBeEmpty();
        here.Letters(here.Sam)[^1].Text.ShouldContain("https://meet.example.org/other");
        (await First(here, 1)).Venue.Link.ShouldBe("https://meet.example.org/housing");
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task A_missing_link_is_asked_for_three_days_and_one_day_ahead(Language language)
    {
        await using var here = await Announced("/meeting Housing table every Tuesday 18:30");
        var maria = await NewMeetingTests.Speaking(here, here.Maria, language);
        await here.TurnTo(Local(21, 19));
        var asked = here.Letters(maria)[^1];
        var form = (await here.Press(maria, asked.Message.Parts.OfType<Buttons>().First().Items[0].Line)).Form!;
        Approved.Match($"Meetings/missing.{NewMeetingTests.Code(language)}", $"{asked.Text}\n\n{PlainText.Draw(form, maria.Reader)}");

        await here.Send(maria, form, ("link", "https://meet.example.org/housing"));
        await here.TurnTo(Local(24, 19));
        (await here.Nudges(maria)).Count(nudge => nudge is { Kind: NudgeKind.MeetingMissingLink, SentAt: not null } && nudge.DueAt < Local(25, 0)).ShouldBe(1);
        (await NewMeetingTests.Meetings(here)).ShouldAllBe(meeting => meeting.Venue.Link == "https://meet.example.org/housing");
    }

    [Fact]
    public async Task Only_coordinators_and_the_chair_change_a_meeting()
    {
        await using var here = await Announced(Tuesdays);
        var meeting = await First(here);
        foreach (var line in new[] { "edit", "move", "cancel", "skip", "end", "link" })
            (await here.Press(here.Sam, $"meeting {line} {meeting.Id}")).Refused.ShouldBe(Refusal.OnlyACoordinatorMayDoThis);
        await using (var db = here.Db()) await db.Series.ExecuteUpdateAsync(series => series.SetProperty(one => one.ChairId, here.Sam.Person.Id));
        (await here.Press(here.Sam, $"meeting move {meeting.Id} 19:00")).Refused.ShouldBeNull();
    }

    [Fact]
    public async Task Among_several_series_nothing_is_guessed()
    {
        await using var here = await Announced(Tuesdays);
        await here.Say(here.Maria, "/meeting Budget talk tomorrow 10:00 with @sam");
        var which = (await here.Say(here.Maria, "/meeting move Thursday 10:00")).Answer!;
        await here.Press(here.Maria, which, "Budget talk: Wed 18 Nov");
        (await NewMeetingTests.Meetings(here)).Single(meeting => meeting.Title == "Budget talk").Start.ShouldBe(new(2026, 11, 19, 10, 0));
        (await here.Say(here.Maria, "/meeting move Housing table 20:00")).Answer!.Parts.OfType<Moment>().First().At.ShouldBe(Local(24, 20));
    }

    [Theory]
    [InlineData("/meeting move 31 February", Refusal.TheDateDoesNotExist)]
    [InlineData("/meeting move today 9:00", Refusal.TheMomentIsPast)]
    [InlineData("/meeting move somewhere", Refusal.TheDateIsMissing)]
    [InlineData("/meeting link zoom", Refusal.TheLinkIsNotALink)]
    [InlineData("/meeting link javascript:alert(1)", Refusal.TheLinkIsNotALink)]
    [InlineData("/meeting skip 25 November", Refusal.TheSeriesHasNoMeetings)]
    [InlineData("/meeting end 1 November 2026", Refusal.TheEndIsBeforeTheStart)]
    public async Task What_cannot_be_is_answered_in_one_sentence_and_changes_nothing(string line, Refusal why)
    {
        await using var here = await Announced(Tuesdays);
        var reply = await here.Say(here.Maria, line);
        (reply.Refused, reply.Answer!.Parts.Length).ShouldBe((why, 1));
        (await First(here)).Sequence.ShouldBe(0);
    }

    [Fact]
    public async Task A_form_of_yesterday_changes_nothing()
    {
        await using var here = await Announced(Tuesdays);
        var form = (await here.Say(here.Maria, "/meeting edit")).Form!;
        await here.Say(here.Maria, "/meeting move Thursday");
        (await here.Send(here.Maria, form, ("title", "Old words"))).Refused.ShouldBe(Refusal.TheFormIsOutOfDate);
        var fresh = (await here.Press(here.Maria, form.Line)).Form!;
        await here.TurnTo(Local(26, 19));
        (await here.Send(here.Maria, fresh, ("title", "Late words"))).Refused.ShouldBe(Refusal.TheMeetingIsOver);
        (await First(here)).Title.ShouldBe("Housing table");
    }

    [Fact]
    public async Task Buttons_of_a_cancelled_meeting_answer_kindly()
    {
        await using var here = await Announced(Tuesdays);
        var meeting = await First(here);
        await here.Press(here.Maria, $"meeting cancel {meeting.Id} this");
        foreach (var line in new[] { $"meeting edit {meeting.Id}", $"meeting cancel {meeting.Id} all", $"meeting link {meeting.Id} https://a.example", $"rsvp {meeting.Id} by_phone" })
            (await here.Press(here.Maria, line)).Refused.ShouldBe(Refusal.TheMeetingWasCancelled);
    }

    [Fact]
    public async Task A_form_edits_this_and_the_following_and_keeps_the_list_of_people()
    {
        await using var here = await Announced($"{Tuesdays} with @sam @alex @joe");
        var second = await First(here, 1);
        var form = (await here.Press(here.Maria, $"meeting edit {second.Id}")).Form!;
        await here.Send(here.Maria, form, ("title", "Housing circle"), ("minutes", "90"), ("scope", "following"));
        var meetings = await NewMeetingTests.Meetings(here);
        meetings.Select(meeting => (meeting.Title, meeting.Minutes)).Distinct().ShouldBe([("Housing table", 60), ("Housing circle", 90)]);
        await using var db = here.Db();
        (await db.Invitees.CountAsync(invitee => invitee.SeriesId == meetings[1].SeriesId)).ShouldBe(4);
        (await db.Audit.SingleAsync()).What.ShouldBe("meeting");
    }

    [Fact]
    public async Task A_skipped_day_and_an_end_take_meetings_out()
    {
        await using var here = await Announced(Tuesdays);
        await here.Say(here.Maria, "/meeting skip 22 December");
        await here.Say(here.Maria, "/meeting end 12 January");
        (await NewMeetingTests.Meetings(here)).Where(meeting => meeting.CancelledAt is null).Select(meeting => meeting.Start.Day).ShouldBe([24, 1, 8, 15, 29, 5, 12]);
    }

    private static async Task<Neighbourhood> Announced(string line)
    {
        var here = Neighbourhood.Open();
        await here.Turn(Duration.FromDays(1) + Duration.FromHours(9));
        await here.Say(here.Maria, line);
        await here.TurnTo(Local(17, 20));
        var meeting = await First(here);
        foreach (var (who, answer) in new[] { (here.Sam, "by_phone"), (here.Alex, "maybe"), (here.Joe, "no") }) await here.Press(who, $"rsvp {meeting.Id} {answer}");
        return here;
    }

    private static async Task<Meeting> First(Neighbourhood here, int place = 0) => (await NewMeetingTests.Meetings(here))[place];

    private static Instant Local(int day, int hour) => WallTime.At(new(2026, 11, day, hour, 0), DateTimeZoneProviders.Tzdb["America/Vancouver"]);

    private static List<Neighbour> Told(Neighbourhood here, NudgeKind kind) =>
        [.. new[] { here.Maria, here.Sam, here.Alex, here.Joe }.Where(one => Sent(here, one, kind))];

    private static bool Sent(Neighbourhood here, Neighbour to, NudgeKind kind)
    {
        using var db = here.Db();
        return db.Nudges.Any(nudge => nudge.PersonId == to.Person.Id && nudge.Kind == kind && nudge.SentAt != null);
    }
}
