using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Tests.Rendering;

/// <summary>Makes linked hubs in memory: a few entries, each with only what a fact is about.</summary>
internal sealed class SmallHub
{
    private readonly List<Entry> entries = [];
    private readonly List<Edge> edges = [];

    public static Licence Licence(string id) => Sharewell.Model.Licence.BuiltIn.Single(licence => licence.Id == id);

    public SiteSettings Settings { get; set; } = new()
    {
        Title = "Practice hub",
        Summary = "What councils did and what came of it.",
        Publisher = "The editors",
        Language = Language.En,
        Licence = Licence("CC-BY-4.0"),
        Attribution = "Practice hub",
        BaseUrl = new Uri("https://hub.example.org/"),
        Licences = Sharewell.Model.Licence.BuiltIn.ToImmutableDictionary(licence => licence.Id),
    };

    public Site Link() => new(Settings, new DateOnly(2031, 5, 6), entries, edges);

    /// <summary>The same hub, put together in another order.</summary>
    public Site LinkBackwards() => new(Settings, new DateOnly(2032, 1, 1), Enumerable.Reverse(entries), edges);

    public T Add<T>(T entry)
        where T : Entry
    {
        entries.Add(entry);
        return entry;
    }

    public SmallHub Name(Entry from, Relation relation, params Entry[] targets)
    {
        edges.AddRange(targets.Select(to => new Edge(from, relation, to, null)));
        return this;
    }

    public SmallHub Name(Entry from, Relation relation, Entry to, string detail)
    {
        edges.Add(new Edge(from, relation, to, detail));
        return this;
    }

    public static PageFacts Facts(string published = "2026-11-23", string? updated = null, PageStatus status = PageStatus.Published) => new()
    {
        Language = Language.En,
        IsOriginal = true,
        Status = status,
        Published = DateOnly.Parse(published),
        Updated = updated is null ? null : DateOnly.Parse(updated),
        Licence = Licence("CC-BY-4.0"),
        Attribution = "Practice hub",
    };

    public CaseStudy Study(string id, PageFacts? facts = null, Stage stage = Stage.Delivered, string? title = null, params ImmutableArray<Measure> measures) => Add(new CaseStudy
    {
        Ref = new ContentRef(ContentKind.CaseStudy, id),
        Title = title ?? $"Title of {id}",
        Summary = $"Summary of {id}.",
        Span = SourceSpan.File(new ContentPath($"case-studies/{id}.md")),
        Facts = facts ?? Facts(),
        Body = MarkdownBody.Empty,
        CaseKind = CaseKind.Note,
        Period = new Period(ImpreciseDate.Parse("2010?"), ImpreciseDate.Parse("2011/12")),
        Stage = stage,
        Evidence = Evidence.Counted,
        Measures = measures,
    });

    public Guide Guide(string id, PageFacts? facts = null) => Add(new Guide
    {
        Ref = new ContentRef(ContentKind.Guide, id),
        Title = $"Title of {id}",
        Summary = $"Summary of {id}.",
        Span = SourceSpan.File(new ContentPath($"guides/{id}.md")),
        Facts = facts ?? Facts(),
        Body = MarkdownBody.Empty,
        GuideKind = GuideKind.HowTo,
    });

    public Network Network(string id, params ImmutableArray<NetworkRole> roles) => Add(new Network
    {
        Ref = new ContentRef(ContentKind.Network, id),
        Title = $"Title of {id}",
        Summary = $"Summary of {id}.",
        Span = SourceSpan.File(new ContentPath($"networks/{id}.md")),
        Facts = Facts(),
        Body = MarkdownBody.Empty,
        Level = NetworkLevel.SubCounty,
        Activity = NetworkActivity.NotRecorded,
        Roles = roles,
    });

    public Page Page(string id, PageFacts? facts = null) => Add(new Page
    {
        Ref = new ContentRef(ContentKind.Page, id),
        Title = $"Title of {id}",
        Summary = $"Summary of {id}.",
        Span = SourceSpan.File(new ContentPath($"pages/{id}.md")),
        Facts = facts ?? Facts(),
        Body = MarkdownBody.Empty,
    });

    public Term Term(ContentKind vocabulary, string id, int? order = null) => Add(new Term
    {
        Ref = new ContentRef(vocabulary, id),
        Title = $"Label of {id}",
        Summary = $"Definition of {id}.",
        Span = SourceSpan.File(new ContentPath("vocabulary/terms.yml")),
        Order = order,
    });

    public Council Council(string id) => Add(new Council
    {
        Ref = new ContentRef(ContentKind.Council, id),
        Title = $"Name of {id}",
        Summary = "",
        OfficialName = $"Council of {id}",
        Type = CouncilType.LondonBorough,
        Span = SourceSpan.File(new ContentPath("records/councils.yml")),
    });
}
