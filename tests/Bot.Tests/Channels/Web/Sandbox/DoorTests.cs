using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CatBot.Bot.Conversation;
using CatBot.Engagement.Nudges;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Tests.Channels.Web.Sandbox;

/// <summary>The sandbox's door, as a program uses it.</summary>
public sealed class DoorTests : IAsyncLifetime
{
    private readonly HttpClient _web = new();
    private TestSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync(sandbox: true, new Poke());
        _web.BaseAddress = new(_site.Address);
    }

    [Fact]
    public async Task Who_types_gets_their_messages_back()
    {
        var answer = await Post("say", new { person = "sam", text = "poke" });

        var message = answer.GetProperty("messages").EnumerateArray().ShouldHaveSingleItem();
        message.GetProperty("from").GetString().ShouldBe("CatBot");
        message.GetProperty("text").GetString().ShouldBe("Poked.");
        message.GetProperty("buttons")[0].GetProperty("label").GetString().ShouldBe("Again");
    }

    [Theory]
    [InlineData("again")]
    [InlineData("POKE HARDER")]
    public async Task A_button_is_pressed_by_its_label_or_its_id_in_any_case(string button)
    {
        var number = await Poked("Sam");

        (await Post("press", new { person = "Sam", message = number, button })).GetProperty("messages")[0].GetProperty("text").GetString().ShouldBe("Poked.");
        (await _site.TextsOf(_site.Sam)).ShouldBe(["poke", "Poked.\n[Again] [Form]", "Again", "Poked.\n[Again] [Form]"]);
    }

    [Fact]
    public async Task A_button_that_opens_a_form_answers_with_it_and_a_press_with_fields_sends_it()
    {
        var number = await Poked("Sam");

        var opened = await Post("press", new { person = "Sam", message = $"{number}", button = "Form" });
        opened.GetProperty("form").GetProperty("fields")[0].GetProperty("name").GetString().ShouldBe("who");
        var wrong = await Post("press", new { person = "Sam", message = number, button = "Form", fields = new { who = "nobody" } });
        wrong.GetProperty("problem").GetProperty("field").GetString().ShouldBe("who");
        wrong.GetProperty("messages").GetArrayLength().ShouldBe(0);
        var sent = await Post("press", new { person = "Sam", message = number, button = "Form", fields = new { who = "Joe" } });
        sent.GetProperty("messages")[0].GetProperty("text").GetString().ShouldBe("Poked Joe.");
    }

    [Fact]
    public async Task The_same_delivery_has_one_effect_and_the_same_answer()
    {
        var first = await Post("say", new { person = "Sam", text = "poke", delivery = "d-1" });
        await Post("say", new { person = "Sam", text = "poke" });
        var again = await Post("say", new { person = "Sam", text = "poke", delivery = "d-1" });
        await Post("say", new { person = "Joe", text = "poke", delivery = "d-1" });

        again.GetRawText().ShouldBe(first.GetRawText());
        (await _site.TextsOf(_site.Sam)).Count.ShouldBe(4);
        (await _site.TextsOf(_site.Joe)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_clock_turns_forward_and_what_is_due_on_the_way_happens()
    {
        await Post("say", new { person = "Maria", text = "poke @joe" });
        (await _site.TextsOf(_site.Joe)).ShouldBeEmpty();

        (await Post("clock", new { advance = "PT1H" })).GetProperty("now").GetString().ShouldBe("2026-11-16T19:00:00Z");
        var nudge = (await State()).GetProperty("nudges")[0];
        nudge.GetProperty("state").GetString().ShouldBe("planned");
        nudge.GetProperty("person").GetString().ShouldBe("Joe");
        nudge.GetProperty("dueAt").GetString().ShouldBe("2026-11-16T20:00:00Z");

        (await Post("clock", new { to = "2026-11-17T00:00:00Z" })).GetProperty("now").GetString().ShouldBe("2026-11-17T00:00:00Z");
        (await State()).GetProperty("now").GetString().ShouldBe("2026-11-17T00:00:00Z");
    }

    [Fact]
    public async Task The_state_tells_who_is_there_and_what_was_said()
    {
        await Post("say", new { person = "Sam", text = "poke" });
        await Post("say", new { person = "Sam", text = "@CatBot poke", channel = true });
        var state = await State();

        state.EnumerateObject().Select(property => property.Name).ShouldBe(["now", "people", "meetings", "tasks", "nudges", "conversations", "channel"]);
        state.GetProperty("people").EnumerateArray().Select(person => person.GetRawText()).ShouldBe(
        [
            """{"name":"Maria","role":"coordinator","standing":"active","hats":[]}""",
            """{"name":"Sam","role":"member","standing":"active","hats":[]}""",
            """{"name":"Alex","role":"partner","standing":"active","hats":["council clerk, City Council"]}""",
            """{"name":"Joe","role":"partner","standing":"active","hats":["constable, RCMP","parent"]}""",
        ]);
        var sam = state.GetProperty("conversations")[1];
        sam.GetProperty("person").GetString().ShouldBe("Sam");
        sam.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("from").GetString()).ShouldBe(["Sam", "CatBot", "CatBot"]);
        var posted = state.GetProperty("channel")[0];
        (posted.GetProperty("from").GetString(), posted.GetProperty("text").GetString()).ShouldBe(("Sam", "@CatBot poke"));
    }

    [Theory]
    [InlineData("say", """{"person":"Zoe","text":"hi"}""", "Nobody here has that name")]
    [InlineData("say", """{"text":"hi"}""", "Nobody here has that name")]
    [InlineData("say", """{"person":"Sam"}""", "what the person says")]
    [InlineData("say", """{"person":"Sam",""", "in the shape")]
    [InlineData("say", """["Sam"]""", "in the shape")]
    [InlineData("press", """{"person":"Sam","message":"x","button":"Again"}""", "no message with that id")]
    [InlineData("press", """{"person":"Sam","message":99999,"button":"Again"}""", "no message with that id")]
    [InlineData("press", """{"person":"Sam","button":"Again"}""", "no message with that id")]
    [InlineData("clock", """{"to":"2025-01-01T00:00:00Z"}""", "only turns forward")]
    [InlineData("clock", """{"advance":"-PT1H"}""", "only turns forward")]
    [InlineData("clock", """{"to":"next week"}""", "like 2026-12-01T18:00:00Z")]
    [InlineData("clock", """{"advance":"P9999D"}""", "too far")]
    [InlineData("clock", """{}""", "like PT1H")]
    public async Task What_cannot_be_done_gets_one_sentence(string act, string body, string sentence)
    {
        var answer = await _web.PostAsync($"/sandbox/{act}", new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("error").GetString()!.ShouldContain(sentence);
    }

    [Fact]
    public async Task A_button_that_is_not_there_gets_one_sentence()
    {
        var number = await Poked("Sam");
        var answer = await _web.PostAsJsonAsync("/sandbox/press", new { person = "Sam", message = number, button = "Nope" });
        (answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Contains("no such button")).ShouldBe((HttpStatusCode.BadRequest, true));
    }

    [Theory]
    [InlineData("Host", "catbot.example.org")]
    [InlineData("Host", "127.0.0.1.example.org")]
    [InlineData("Origin", "https://example.org")]
    [InlineData("Origin", "null")]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    public async Task Only_programs_of_this_machine_are_answered(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sandbox/state");
        request.Headers.TryAddWithoutValidation(header, value);
        (await _web.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_form_of_a_foreign_page_is_no_request()
    {
        var answer = await _web.PostAsync("/sandbox/say", new StringContent("""{"person":"Sam","text":"poke"}""", new System.Net.Http.Headers.MediaTypeHeaderValue("text/plain")));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _site.TextsOf(_site.Sam)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Outside_the_sandbox_there_is_no_door()
    {
        await using var real = await TestSite.StartAsync(sandbox: false);
        (await _web.GetAsync($"{real.Address}/sandbox/state")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _web.PostAsync($"{real.Address}/page/say", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    public async ValueTask DisposeAsync()
    {
        _web.Dispose();
        await _site.DisposeAsync();
    }

    private async Task<long> Poked(string person) => (await Post("say", new { person, text = "poke" })).GetProperty("messages")[0].GetProperty("id").GetInt64();

    private async Task<JsonElement> Post<T>(string act, T body)
    {
        var answer = await _web.PostAsJsonAsync($"/sandbox/{act}", body);
        var json = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, json);
        return JsonElement.Parse(json);
    }

    private Task<JsonElement> State() => _web.GetFromJsonAsync<JsonElement>("/sandbox/state");

    /// <summary>Pokes: the caller, or in two hours the person named.</summary>
    private sealed class Poke : ICommand
    {
        private static readonly Form _form = new("Poke", "poke", [new("who", "Who", FieldKind.Line)], "Poke");

        public Usage Usage { get; } = new("poke", Who.Everybody, ["poke harder"], ["/poke"], Plain: true);

        public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now) => arguments switch
        {
            { IsForm: true } when arguments.Field("who") is "nobody" => Reply.Say("Please name somebody.") with { BadField = "who" },
            { IsForm: true } => Reply.Say($"Poked {arguments.Field("who")}."),
            { First: "form" } => new Reply { Form = _form },
            { Mentions: [_, ..] } => new Reply { Notices = [await Later(caller, arguments, db, now)] },
            _ => new Reply(new([new Text("Poked."), new Buttons([new("Again", "poke harder"), new("Form", "poke form")])])),
        };

        private static async Task<Nudge> Later(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
        {
            var found = (await PersonFinder.FindAsync(db, caller, arguments.Mentions)).People[0];
            return Nudge.To(found.Membership, NudgeKind.Notice, Guid.Empty, "poke", now + Duration.FromHours(2), now + Duration.FromHours(3));
        }
    }
}
