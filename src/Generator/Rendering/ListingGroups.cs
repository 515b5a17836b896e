using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Under which heading a page stands on the page of a thing that it names: the table "Relations" of the content model, read from the right.</summary>
internal static class ListingGroups
{
    /// <summary>All groups, in the order in which a page shows them.</summary>
    public static ImmutableArray<string> InOrder { get; } =
    [
        "from-here", "helped", "achieved", "sought", "done", "involved", "case-study",
        "guides-for", "guide", "within", "covering", "partner-of", "network", "kept", "toolkit", "toolkit-section", "put-together", "pack", "page",
    ];

    /// <summary>The group of a page that names something; null where the other side shows nothing of it here.</summary>
    public static string? Of(Edge edge) => (edge.Relation, edge.From) switch
    {
        (Relation.Council, CaseStudy) => IsHelp(edge.Detail) ? "helped" : "from-here",
        (Relation.Outcome, CaseStudy study) => study.OutcomesAreSought ? "sought" : "achieved",
        (Relation.Network, CaseStudy) => "done",
        (Relation.Network, Guide) => "guides-for",
        (Relation.Organisation, CaseStudy) => "involved",
        (Relation.Parent, Network) => "within",
        (Relation.Area or Relation.Member, Network) => "covering",
        (Relation.Partner, Network) => "partner-of",
        (Relation.Owner, Toolkit) => "kept",
        (Relation.Coordinator, Pack) => "put-together",
        (Relation.Theme or Relation.Outcome or Relation.Service or Relation.Region or Relation.Audience or Relation.Source, PageEntry page) => page.Kind.Name(),
        _ => null,
    };

    /// <summary>True for the roles of those who came to help. A subject, a partner or the area of a case is where it happened.</summary>
    public static bool IsHelp(string? role) => role is not null && Choice<PartRole>.Find(role) is PartRole.Mentor or PartRole.Peer or PartRole.Contributor;
}
