using CatBot.Bot.Cli;

return await CommandLine.RunAsync(args);
