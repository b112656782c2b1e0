namespace CatBot.Bot.Pages;

/// <summary>Leads a browser back to a page after it has posted something (303), so that a reload posts nothing again.</summary>
public sealed class SeeOther(string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        (httpContext.Response.StatusCode, httpContext.Response.Headers.Location) = (StatusCodes.Status303SeeOther, address);
        return Task.CompletedTask;
    }
}
