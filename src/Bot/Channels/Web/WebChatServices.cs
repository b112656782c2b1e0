using CatBot.Bot.Channels.Web.Sandbox;
using CatBot.Bot.Delivery;
using CatBot.Bot.Features.Meetings.Calendar;
using CatBot.Bot.Pages;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.FileProviders;

namespace CatBot.Bot.Channels.Web;

/// <summary>Puts the web chat together.</summary>
public static class WebChatServices
{
    /// <summary>The web channel and its pages.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="keys">The folder of the keys that guard the pages' forms against foreign pages.</param>
    /// <param name="sandbox">Also the sandbox, which needs turned time.</param>
    public static IServiceCollection AddWebChat(this IServiceCollection services, string keys, bool sandbox)
    {
        services.AddRazorComponents();
        services.AddAntiforgery(options => options.Cookie.Name = "catbot");
        services.AddDataProtection().SetApplicationName("CatBot").PersistKeysToFileSystem(new(keys));
        services.AddSingleton<ChatNews>().AddSingleton<ChatBook>().AddSingleton<Speaker>().AddSingleton<IChannel, WebChannel>();
        return sandbox
            ? services.AddSingleton<Turning>().AddSingleton<Door>().AddSingleton<StateReader>().AddSingleton<SandboxReader>().AddSingleton<Tour>()
            : services;
    }

    /// <summary>The pages, whose files are inside the program so that they are there wherever it runs; with the sandbox its page and its door for programs, without it only what a link opens.</summary>
    public static WebApplication MapWebChat(this WebApplication app, bool sandbox)
    {
        app.Use(SafeHeaders.Add);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = context => Notices.Trouble(PageLanguage.WordsFor(context.Request)).ExecuteAsync(context) });
        app.UseAntiforgery();
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new EmbeddedFileProvider(typeof(WebChatServices).Assembly, "CatBot.Bot.wwwroot"),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
        });
        app.MapChatPage();
        app.MapCalendar();
        if (sandbox)
        {
            app.MapSandboxPage();
            app.MapSandboxDoor();
        }
        else
        {
            app.MapGet("/", (HttpContext context) => Notices.Running(PageLanguage.WordsFor(context.Request)));
        }

        return app;
    }
}
