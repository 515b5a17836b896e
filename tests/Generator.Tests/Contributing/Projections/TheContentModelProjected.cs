using System.Text.Json.Nodes;
using Sharewell.Contributing;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;
using Sharewell.Tests.Repository;
using Sharewell.Validation;

namespace Sharewell.Tests.Contributing.Projections;

/// <summary>What is made from the declaration of the content model is committed, fresh, and fits the hub's own content.</summary>
public sealed class TheContentModelProjected
{
    private static readonly Lazy<(SourceTree Tree, DocumentTree Documents, EntrySet Entries, YamlValue? Settings)> Hub = new(() =>
    {
        var bag = new DiagnosticBag();
        var options = new BuildOptions { Input = RepositoryRoot.Combine("input"), Output = "", Theme = "", Today = new DateOnly(2029, 1, 1) };
        var sources = HubBuild.ReadSources(options, bag, new StageClock());
        var site = DocumentParser.ParseYaml(sources.Tree.Find("site.yml")!, new ContentLimits(), bag);
        return (sources.Tree, HubBuild.Parse(sources.Tree, sources.Settings!, bag, new StageClock()), HubBuild.ReadEntries(sources.Tree, sources.Settings!, options, bag, new StageClock()), site.Root);
    });

    public static TheoryData<string> Names => [.. JsonSchemas.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Schemas_are_fresh(string name) => GeneratedFile.Check($"schemas/{name}", JsonSchemas.All[name]);

    [Fact]
    public void No_schema_is_left_over() =>
        RepositoryFiles.In("schemas", ".json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ShouldBe(JsonSchemas.All.Keys);

    [Fact]
    public void The_page_of_all_fields_is_fresh() => GeneratedFile.Check("input/" + FieldsPage.Path, FieldsPage.Write());

    [Fact]
    public void The_form_for_case_studies_is_fresh() => GeneratedFile.Check(IssueForm.Path, IssueForm.Write(Hub.Value.Entries.Entries));

    [Theory]
    [MemberData(nameof(Names))]
    public void Schemas_use_words_of_the_dialect(string name)
    {
        var schema = JsonNode.Parse(JsonSchemas.All[name])!.AsObject();

        schema["$schema"]!.GetValue<string>().ShouldBe("https://json-schema.org/draft/2020-12/schema");
        JsonSchemaCheck.FaultsOfSchema(schema).ShouldBeEmpty();
    }

    [Fact]
    public void Pages_of_the_hub_fit_their_schemas() => Hub.Value.Documents.Documents
        .SelectMany(page => Faults(JsonSchemas.NameOf(page.Ref.Kind), page.FrontMatter).Select(fault => $"{page.Path}: {fault}"))
        .ShouldBeEmpty();

    [Fact]
    public void Records_of_the_hub_fit_their_schemas() => Hub.Value.Documents.YamlFiles
        .Where(file => RecordFiles.KindOf(file.Path) is not null)
        .SelectMany(file => Faults(JsonSchemas.NameOf(RecordFiles.KindOf(file.Path)!.Value), file.Root!).Select(fault => $"{file.Path}: {fault}"))
        .ShouldBeEmpty();

    [Fact]
    public void The_settings_of_the_hub_fit_their_schema() => Faults("site.schema.json", Hub.Value.Settings!).ShouldBeEmpty();

    [Theory]
    [InlineData("kind", "guides", "kind: no way fits")]
    [InlineData("published", "4 October", "published: no way fits")]
    [InlineData("themes", "Peer Challenge", "themes: no way fits")]
    [InlineData("titel", "x", "titel is not known")]
    public void A_slip_does_not_fit(string field, string value, string fault)
    {
        var page = Hub.Value.Documents.Documents.First(page => page.Ref.Kind == ContentKind.Guide);
        var entry = new YamlEntry(field, page.FrontMatter.Span, new YamlScalar(value, false, page.FrontMatter.Span));
        var fields = page.FrontMatter with { Entries = [.. page.FrontMatter.Entries.Where(other => other.Key != field), entry] };

        Faults("guide.schema.json", fields).ShouldBe([fault]);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("draft", false)]
    [InlineData("published", true)]
    public void Only_a_draft_may_lack_what_is_needed(string? status, bool isFault)
    {
        var at = new SourceSpan(new ContentPath("a.md"), 1, 1, 1);
        var fields = new YamlMap(status is null ? [] : [new YamlEntry("status", at, new YamlScalar(status, false, at))], at);

        Faults("guide.schema.json", fields).Any(fault => fault == "title is missing").ShouldBe(isFault);
    }

    private static IEnumerable<string> Faults(string schema, YamlValue value) => JsonSchemaCheck.Faults(JsonNode.Parse(JsonSchemas.All[schema])!.AsObject(), JsonSchemaCheck.Json(value));
}
