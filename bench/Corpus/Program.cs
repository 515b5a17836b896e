using System.CommandLine;
using Sharewell.Bench.Corpus;

// hub-corpus PAGES FOLDER: writes a made-up hub, the same bytes each time.
var pages = new Argument<int>("pages") { Description = $"How many Markdown files, at least {HubCorpus.FewestPages}." };
var folder = new Argument<string>("folder") { Description = "The folder to write; it must not be there yet." };
var words = new Option<string>("--words") { Description = "The hub whose texts give the words.", DefaultValueFactory = _ => "input" };
var salt = new Option<string>("--salt") { Description = "Another hub of the same make for each word given here.", DefaultValueFactory = _ => "" };
var longPages = new Option<bool>("--long-pages") { Description = "One page in twenty is twenty times as long." };
var manyTerms = new Option<bool>("--many-terms") { Description = "Ten times as many terms and records." };
var deepRelations = new Option<bool>("--deep-relations") { Description = "Chains of fifty, and many links from each page." };
var faulty = new Option<bool>("--faulty") { Description = "One page in twenty has a fault." };
var zip = new Option<bool>("--zip") { Description = "The hub offers itself as a zip." };

var command = new RootCommand("Writes a made-up hub for tests and measurements: any number of pages, complete by the content model.")
{
    pages, folder, words, salt, longPages, manyTerms, deepRelations, faulty, zip,
};
command.SetAction(parsed =>
{
    var options = new CorpusOptions(parsed.GetValue(pages))
    {
        Salt = parsed.GetValue(salt)!,
        LongPages = parsed.GetValue(longPages),
        ManyTerms = parsed.GetValue(manyTerms),
        DeepRelations = parsed.GetValue(deepRelations),
        Faulty = parsed.GetValue(faulty),
        OfflineZip = parsed.GetValue(zip),
    };
    var target = parsed.GetValue(folder)!;
    if (options.Pages < HubCorpus.FewestPages || Directory.Exists(target))
    {
        Console.Error.WriteLine(options.Pages < HubCorpus.FewestPages ? $"A hub has at least {HubCorpus.FewestPages} pages." : $"{target} is there already.");
        return 2;
    }

    var summary = HubCorpus.Write(options, parsed.GetValue(words)!, target);
    Console.WriteLine($"{summary.Files:N0} files, {summary.Bytes:N0} bytes. SHA-256 of all: {summary.Hash}");
    return 0;
});
return command.Parse(args).Invoke();
