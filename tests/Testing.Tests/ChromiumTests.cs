using CatBot.Testing;

namespace CatBot.Testing.Tests;

public sealed class ChromiumTests
{
    [Fact]
    public void The_browser_is_found() => File.Exists(Chromium.Path).ShouldBeTrue();
}
