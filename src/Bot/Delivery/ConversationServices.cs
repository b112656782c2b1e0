using CatBot.Bot.Conversation;
using CatBot.Bot.Features;
using CatBot.Scheduling;

namespace CatBot.Bot.Delivery;

/// <summary>Puts conversation together: the two doors, every command and every writer. Channels add themselves.</summary>
public static class ConversationServices
{
    public static IServiceCollection AddConversation(this IServiceCollection services)
    {
        foreach (var writer in WriterList.All) services.AddSingleton(writer);
        return services
            .AddSingleton(new CommandReader(CommandList.All))
            .AddSingleton<Interpreter>().AddSingleton<Handling>().AddSingleton<Answering>().AddSingleton<Dispatcher>()
            .AddSingleton<IUnfinished>(provider => provider.GetRequiredService<Dispatcher>())
            .AddSingleton<Composer>().AddSingleton<Aftermath>().AddSingleton<IMessenger, Messenger>();
    }
}
