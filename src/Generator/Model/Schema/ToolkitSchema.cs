using System.Collections.Immutable;
using static Sharewell.Model.Fields;

namespace Sharewell.Model;

/// <summary>The declaration of toolkits and their sections (content model, "Toolkit and toolkit section").</summary>
public static class ToolkitSchema
{
    public static readonly Field<TypedRef> Owner =
        Ref("owner", Relation.Owner, "Who keeps it: a network or an organisation, such as networks/share-museums.", ContentKind.Network, ContentKind.Organisation);

    public static readonly Field<string> Version = Text("version", 1, 20, "Its version.");

    public static readonly Field<ImpreciseDate> From = Imprecise("from", "Since when it has been in use.");

    public static readonly Field<ImpreciseDate> To = Imprecise("to", "Until when it was in use.");

    public static readonly Field<SectionKind> Kind = Choice<SectionKind>("kind", "overview, phase, element, theme, reference or guidance.").Needed();

    public static readonly Field<decimal> Order = new("order", new NumberType(true, 1, 999), "Its place in the toolkit: 1, 2, 3 ...", Required: true);

    public static readonly Field<ImmutableArray<string>> Inputs = Texts("inputs", "What it needs, one line each.");

    public static readonly Field<ImmutableArray<string>> Outputs = Texts("outputs", "What it yields, one line each.");

    public static readonly Field<string> Who = Text("who", 2, 160, "Who does it.");

    public static readonly Field<string> Duration = Text("duration", 2, 60, "How long it takes.");

    public static readonly Field<ImmutableArray<TypedRef>> Guides = Refs("guides", Relation.Guide, "Guides that help with it, by id.", ContentKind.Guide);

    public static readonly Field<ImmutableArray<TypedRef>> Examples = Refs("examples", Relation.Example, "Case studies that show it, by id.", ContentKind.CaseStudy);

    public static ContentSchema Toolkit { get; } = new(
        ContentKind.Toolkit, CommonFields.With(themes: false, audiences: false, sources: false, Owner, Version, From, To));

    public static ContentSchema Section { get; } = new(
        ContentKind.ToolkitSection,
        CommonFields.With(themes: true, audiences: false, sources: true, Kind, Order, Inputs, Outputs, Who, Duration, Guides, Examples));
}
