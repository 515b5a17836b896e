using System.Collections.Immutable;
using static Sharewell.Model.Fields;

namespace Sharewell.Model;

/// <summary>The declaration of guides (content model, "Guide").</summary>
public static class GuideSchema
{
    public static readonly Field<GuideKind> Kind = Choice<GuideKind>("kind", "how-to, explanation, reference or checklist.").Needed();

    public static readonly Field<ImmutableArray<TypedRef>> Networks = Refs("networks", Relation.Network, "The networks it is for, by id.", ContentKind.Network);

    public static readonly Field<ImmutableArray<TypedRef>> ToolkitSections =
        Refs("toolkit_sections", Relation.ToolkitSection, "The toolkit sections it helps with, such as csit/phase-2.", ContentKind.ToolkitSection);

    public static readonly Field<ImmutableArray<TypedRef>> Examples = Refs("examples", Relation.Example, "Case studies that show it, by id.", ContentKind.CaseStudy);

    public static readonly Field<ImmutableArray<TypedRef>> Prerequisites = Refs("prerequisites", Relation.Prerequisite, "Guides to read first, by id.", ContentKind.Guide);

    public static readonly Field<string> TimeNeeded = Text("time_needed", 2, 60, "How long following it takes, such as: half a day.");

    public static readonly Field<string> Version = Text("version", 1, 20, "Its version.");

    public static ContentSchema Schema { get; } = new(
        ContentKind.Guide,
        CommonFields.With(themes: true, audiences: true, sources: true, Kind, Networks, ToolkitSections, Examples, Prerequisites, TimeNeeded, Version));
}
