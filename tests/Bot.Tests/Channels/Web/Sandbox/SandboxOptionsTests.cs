using CatBot.Bot.Channels.Web.Sandbox;
using Microsoft.Extensions.Configuration;

namespace CatBot.Bot.Tests.Channels.Web.Sandbox;

public sealed class SandboxOptionsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("urls=http://localhost:7000")]
    [InlineData("urls=http://127.0.0.1:0;http://[::1]:7001")]
    [InlineData("Sandbox:Enabled=true")]
    [InlineData("Sandbox:Enabled=true|Slack:SigningSecret=x|urls=http://0.0.0.0:80")]
    [InlineData("Sandbox:Enabled=true|ConnectionStrings:CatBot=Host=db")]
    public void It_is_on_when_asked_for_or_when_nothing_at_all_is_configured(string settings) => SandboxOptions.IsOn(Configured(settings)).ShouldBeTrue();

    [Theory]
    [InlineData("Sandbox:Enabled=false")]
    [InlineData("ConnectionStrings:CatBot=Data Source=data/catbot.db")]
    [InlineData("Slack:SigningSecret=x")]
    [InlineData("Teams:AppId=x")]
    [InlineData("Email:Host=x")]
    [InlineData("urls=http://0.0.0.0:5080")]
    [InlineData("urls=http://*:5080")]
    [InlineData("urls=http://+:5080")]
    [InlineData("urls=http://127.0.0.1:5080;http://catbot.example.org")]
    [InlineData("urls=http://localhost.example.org")]
    [InlineData("urls=what is this")]
    [InlineData("http_ports=8080")]
    [InlineData("https_ports=8443")]
    [InlineData("Kestrel:Endpoints:Web:Url=http://10.0.0.5:80")]
    public void It_is_never_on_by_itself_where_real_people_or_other_machines_may_be(string settings) => SandboxOptions.IsOn(Configured(settings)).ShouldBeFalse();

    [Fact]
    public void Without_an_address_it_listens_on_this_machine_only() => SandboxOptions.Addresses(Configured("")).ShouldBe(["http://127.0.0.1:5080"]);

    private static IConfiguration Configured(string settings) => new ConfigurationBuilder().AddInMemoryCollection(
        settings.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(setting => setting.Split('=', 2)).ToDictionary(pair => pair[0], pair => (string?)pair[1], StringComparer.Ordinal)).Build();
}
