using System.Collections.Immutable;
using System.Text;
using Sharewell.Bench.Corpus;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Corpus;

/// <summary>The hubs that bench/Corpus makes up, held against the content model: what is measured with them is what a hub may hold.</summary>
public sealed class MadeUpHubs
{
    private const int Pages = 300;

    private static readonly string Words = RepositoryRoot.Combine("input");

    private static readonly Lazy<DocumentTree> Parsed = new(() =>
    {
        var bag = new DiagnosticBag();
        var read = Read(new CorpusOptions(Pages), bag).Tree;
        return DocumentParser.Parse(read, new ContentLimits(), bag);
    });

    public static TheoryData<ContentKind> Kinds => [.. Enum.GetValues<ContentKind>()];

    [Fact]
    public void Have_as_many_pages_as_are_asked_for() =>
        HubCorpus.Files(new CorpusOptions(Pages), Words).Count(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).ShouldBe(Pages);

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    [InlineData(true, true, true)]
    public void Have_no_fault_that_was_not_asked_for(bool longPages, bool manyTerms, bool deepRelations) =>
        Faults(new CorpusOptions(Pages) { LongPages = longPages, ManyTerms = manyTerms, DeepRelations = deepRelations, OfflineZip = true }).ShouldBeEmpty();

    [Fact]
    public void Have_a_fault_in_one_page_in_twenty_when_asked_for()
    {
        var files = HubCorpus.Files(new CorpusOptions(Pages) { Faulty = true }, Words).Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).ToArray();
        var sound = HubCorpus.Files(new CorpusOptions(Pages), Words).ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        var faulty = files.Where(file => !file.Bytes.AsSpan().SequenceEqual(sound[file.Path])).Select(file => file.Path).Order(StringComparer.Ordinal).ToArray();

        faulty.Length.ShouldBeInRange(Pages / 25, Pages / 20);
        Faults(new CorpusOptions(Pages) { Faulty = true }).Select(finding => finding.Split(':')[0]).Distinct(StringComparer.Ordinal).ShouldBe(faulty);
    }

    [Fact]
    public void Have_the_same_bytes_each_time() => Content(new CorpusOptions(100)).ShouldBe(Content(new CorpusOptions(100)));

    [Fact]
    public void Differ_by_their_salt() => Content(new CorpusOptions(100) { Salt = "b" }).ShouldNotBe(Content(new CorpusOptions(100)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Use_every_field_of_the_content_model(ContentKind kind)
    {
        var maps = kind <= ContentKind.Page
            ? Parsed.Value.Documents.Where(document => document.Ref.Kind == kind).Select(document => document.FrontMatter)
            : ((YamlList)Parsed.Value.Yaml($"{(kind.IsVocabulary() ? "vocabulary" : "records")}/{kind.Folder()}.yml")!.Root!).Items.OfType<YamlMap>();
        var used = maps.SelectMany(map => map.Entries).Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);

        // The hub's own pages and those that stand by themselves need few of the common fields.
        var wanted = kind is ContentKind.Page or ContentKind.Toolkit or ContentKind.ToolkitSection or ContentKind.Pack
            ? Schemas.Of(kind).Fields.Where(field => !CommonFields.Before.Contains(field) && !CommonFields.After.Contains(field) && !IsDescriptive(field))
            : Schemas.Of(kind).Fields;
        wanted.Select(field => field.Name).Where(name => !used.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Use_every_setting()
    {
        var bag = new DiagnosticBag();
        var site = DocumentParser.ParseYaml(new SourceFile(new ContentPath("site.yml"), Text("site.yml")), new ContentLimits(), bag);

        SiteSchema.All.Select(field => field.Name).Except(((YamlMap)site.Root!).Entries.Select(entry => entry.Key)).ShouldBeEmpty();
    }

    private static bool IsDescriptive(Field field) =>
        field == (Field)CommonFields.Keywords || field.Name is "themes" or "outcomes" or "services" or "audiences" or "sources";

    private static string Text(string path) => Encoding.UTF8.GetString(HubCorpus.Files(new CorpusOptions(Pages), Words).First(file => file.Path == path).Bytes);

    private static string Content(CorpusOptions options) =>
        string.Concat(HubCorpus.Files(options, Words).Select(file => file.Path + "\n" + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Bytes)) + "\n"));

    private static ImmutableArray<string> Faults(CorpusOptions options)
    {
        var bag = new DiagnosticBag();
        var build = new BuildOptions { Input = "", Output = "", Theme = "", Today = new DateOnly(2026, 11, 23) };
        HubBuild.Check(Read(options, bag), build, bag, new StageClock());
        return [.. bag.ToSortedArray().Select(finding => $"{finding.Span.Path.Value}:{finding.Span.Line} {finding.Message}")];
    }

    // Through a folder on the disk: that its files lie where they should is part of what is asked.
    private static Sources Read(CorpusOptions options, DiagnosticBag bag)
    {
        var folder = Directory.CreateTempSubdirectory("sharewell-");
        try
        {
            HubCorpus.Write(options, Words, folder.FullName);
            return HubBuild.ReadSources(new BuildOptions { Input = folder.FullName, Output = "", Theme = "", Today = new DateOnly(2026, 11, 23) }, bag, new StageClock());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
