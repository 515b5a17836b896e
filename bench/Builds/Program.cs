using System.CommandLine;
using Sharewell.Bench.Builds;

// hub-bench PAGES: builds a made-up hub, a copy of its files and, where Hugo is installed, the same pages with Hugo, in turn, and says how they compare.
if (!OperatingSystem.IsLinux())
{
    Console.Error.WriteLine("These measurements read /proc and getrusage(2), and so run on Linux only.");
    return 3;
}

var pages = new Argument<int>("pages") { Description = "How many pages the hub has." };
var program = new Option<string>("--program") { Description = "The program to measure, as dotnet publish makes it.", Required = true };
var against = new Option<string?>("--against") { Description = "Another build of the program, to compare with." };
var rounds = new Option<int>("--rounds") { Description = "How many rounds after one that is not counted.", DefaultValueFactory = _ => 3 };
var work = new Option<string>("--work") { Description = "Where corpus and sites go; some GB for 10,000 pages.", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "hub-bench") };
var repository = new Option<string>("--repository") { Description = "The repository: words and theme come from it.", DefaultValueFactory = _ => "." };
var without = new Option<bool>("--no-hugo") { Description = "Leave Hugo out." };

var command = new RootCommand("Measures whole builds.") { pages, program, against, rounds, work, repository, without };
command.SetAction(parsed =>
{
    var place = new Workplace(Path.GetFullPath(parsed.GetValue(repository)!), Path.GetFullPath(parsed.GetValue(work)!), parsed.GetValue(pages));
    var contenders = Contender.All(place, Path.GetFullPath(parsed.GetValue(program)!), parsed.GetValue(against), withHugo: !parsed.GetValue(without));
    foreach (var line in Race.Run(contenders, parsed.GetValue(rounds), place)) Console.WriteLine(line);
    return 0;
});
return command.Parse(args).Invoke();
