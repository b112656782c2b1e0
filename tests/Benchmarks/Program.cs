using CatBot.Benchmarks;
using CatBot.Benchmarks.Doors;
using CatBot.Benchmarks.Measures;
using CatBot.Benchmarks.Settlement;

if (Asked.Read(args) is not { } asked) return 2;
await using var stub = await Stub.StartAsync();
await using var towns = new Towns(stub.Address);
IBenchmark[] all = [new RoundTrip(towns), new Drain(towns, stub), new Growth(towns)];
var figures = new List<Figure>();
foreach (var benchmark in all.Where(one => asked.Name is null || one.Name == asked.Name))
    figures.AddRange(await benchmark.RunAsync(asked.Sizes));
await Report.PrintAsync(figures, asked.File);
return 0;
