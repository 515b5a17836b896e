using Sharewell.Model;

namespace Sharewell.Tests.Model;

public class NamingThings
{
    public static TheoryData<string, ContentKind, string> Refs => new()
    {
        { "case-studies/kent-open-data", ContentKind.CaseStudy, "kent-open-data" },
        { "guides/be-a-peer", ContentKind.Guide, "be-a-peer" },
        { "networks/culture-first", ContentKind.Network, "culture-first" },
        { "toolkit/csit", ContentKind.Toolkit, "csit" },
        { "toolkit/csit/what-it-is", ContentKind.ToolkitSection, "csit/what-it-is" },
        { "packs/x", ContentKind.Pack, "x" },
        { "pages/about", ContentKind.Page, "about" },
        { "themes/peer-challenge", ContentKind.Theme, "peer-challenge" },
        { "outcomes/lower-cost", ContentKind.Outcome, "lower-cost" },
        { "services/libraries", ContentKind.Service, "libraries" },
        { "regions/london", ContentKind.Region, "london" },
        { "audiences/councillor", ContentKind.Audience, "councillor" },
        { "councils/kent", ContentKind.Council, "kent" },
        { "organisations/lga", ContentKind.Organisation, "lga" },
        { "sources/src-lin", ContentKind.Source, "src-lin" },
        { "glossary/csit", ContentKind.GlossaryTerm, "csit" },
    };

    [Theory]
    [MemberData(nameof(Refs))]
    public void A_ref_is_a_folder_and_an_id(string text, ContentKind kind, string id)
    {
        ContentRef.Parse(text).ShouldBe(new ContentRef(kind, id));
        new ContentRef(kind, id).ToString().ShouldBe(text);
    }

    [Fact]
    public void The_table_above_has_every_kind() => Refs.Select(row => (ContentKind)row[1]).ShouldBe(Enum.GetValues<ContentKind>(), ignoreOrder: true);

    [Theory]
    [InlineData("")]
    [InlineData("kent")]
    [InlineData("/kent")]
    [InlineData("councils/")]
    [InlineData("councils")]
    [InlineData("Councils/kent")]
    [InlineData("council/kent")]
    [InlineData("councils/kent/x")]
    [InlineData("toolkit/")]
    [InlineData("toolkit//x")]
    [InlineData("toolkit/csit/")]
    [InlineData("toolkit/csit/x/y")]
    [InlineData("evidence-map/a--b")]
    public void Anything_else_is_no_ref(string text) => ContentRef.Parse(text).ShouldBeNull();

    [Fact]
    public void Names_stand_by_kind_then_by_id() =>
        new[] { "glossary/a", "guides/b", "guides/a-c", "guides/a", "case-studies/z" }.Select(text => ContentRef.Parse(text)!.Value).Order()
            .Select(name => name.ToString()).ShouldBe(["case-studies/z", "guides/a", "guides/a-c", "guides/b", "glossary/a"]);

    [Theory]
    [InlineData("theme", ContentKind.Theme)]
    [InlineData("outcome", ContentKind.Outcome)]
    [InlineData("service", ContentKind.Service)]
    [InlineData("region", ContentKind.Region)]
    [InlineData("council", ContentKind.Council)]
    [InlineData("organisation", ContentKind.Organisation)]
    [InlineData("source", ContentKind.Source)]
    [InlineData("glossary", ContentKind.GlossaryTerm)]
    public void A_short_form_of_links_stands_for_a_kind(string scheme, ContentKind kind)
    {
        ContentKinds.ByLinkScheme(scheme).ShouldBe(kind);
        kind.LinkScheme().ShouldBe(scheme);
    }

    [Theory]
    [InlineData("audience")]
    [InlineData("guide")]
    [InlineData("Theme")]
    [InlineData("javascript")]
    [InlineData("")]
    public void There_are_no_other_short_forms(string scheme)
    {
        ContentKinds.ByLinkScheme(scheme).ShouldBeNull();
        ContentKinds.LinkSchemes.Length.ShouldBe(8);
    }

    [Fact]
    public void Vocabularies_are_the_five_kinds_of_term() =>
        Enum.GetValues<ContentKind>().Where(kind => kind.IsVocabulary()).ShouldBe(ContentKinds.Vocabularies);

    [Fact]
    public void Pages_are_written_terms_and_records_are_not() =>
        ContentKinds.Written.ShouldBe(
            [ContentKind.CaseStudy, ContentKind.Guide, ContentKind.Network, ContentKind.Toolkit, ContentKind.ToolkitSection, ContentKind.Pack, ContentKind.Page]);
}
