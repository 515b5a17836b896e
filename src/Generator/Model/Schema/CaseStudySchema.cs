using System.Collections.Immutable;
using static Sharewell.Model.Fields;

namespace Sharewell.Model;

/// <summary>The declaration of case studies (content model, "Case study").</summary>
public static class CaseStudySchema
{
    public static readonly Field<CaseKind> Kind =
        Choice<CaseKind>("kind", "full when the source gives facts for all four headings, else note.").Needed();

    public static readonly Field<ImmutableArray<TypedRef>> Councils =
        ListOf("councils", PartType("council", ContentKind.Council, Relation.Council), "The councils, by id; {council: essex, role: mentor} for one that was not the subject.");

    public static readonly Field<ImmutableArray<TypedRef>> Organisations =
        ListOf("organisations", PartType("organisation", ContentKind.Organisation, Relation.Organisation), "Organisations that are not councils, by id, with a role where it matters.");

    public static readonly Field<ImmutableArray<TypedRef>> Networks = Refs("networks", Relation.Network, "The networks it belongs to, by id.", ContentKind.Network);

    public static readonly Field<ImmutableArray<TypedRef>> Regions =
        Refs("regions", Relation.Region, "The regions. Leave it out to have them taken from the councils.", ContentKind.Region);

    public static readonly Field<Period> Period =
        Group("period", PeriodType(), "When it was done: {from: 2011-07, to: 2012}, each as firm as the source is; ? after a date means about.").Needed();

    public static readonly Field<Stage> Stage =
        Choice<Stage>("stage", "How far it had come: proposed, in-preparation, under-way, delivered or evaluated.").Needed();

    public static readonly Field<Evidence> Evidence = Choice<Evidence>(
        "evidence", "How firm the story is: described, self-reported, participant-feedback, counted or independently-assessed.").Needed();

    public static readonly Field<ImmutableArray<Measure>> Measures = ListOf("measures", MeasureType(), "Its figures, each with what it counts and how exact it is.");

    public static readonly Field<Cost> Cost = Group("cost", CostType(), "What it cost.");

    public static readonly Field<string> Reusable = Text("reusable", 10, 300, "What another council can copy, in one line.");

    /// <summary>The four headings of a full case, and those that may follow.</summary>
    public static ImmutableArray<BodyHeading> FullHeadings { get; } =
    [
        new("Challenge", true), new("What was done", true), new("Result", true), new("Lessons", true),
        new("Cost", false), new("Keeping it going", false), new("Next steps", false),
    ];

    /// <summary>The two headings of a note; a note may take the others of a full case too.</summary>
    public static ImmutableArray<BodyHeading> NoteHeadings { get; } =
        [.. FullHeadings.Select(heading => heading with { Required = heading.Text is "What was done" or "Result" })];

    public static ContentSchema Schema { get; } = new(
        ContentKind.CaseStudy,
        CommonFields.With(
            themes: true, audiences: false, sources: true,
            Kind, Councils, Organisations, Networks, Regions, Period, Stage, Evidence, Measures, Cost, Reusable))
    {
        Headings = FullHeadings,
    };

    // A period is shared with networks and toolkits, which have from and to at the top of the page.
    internal static Period PeriodOf(FieldValues values, Field<ImpreciseDate> from, Field<ImpreciseDate> to) =>
        new(values.Maybe(from), values.Maybe(to));

    private static GroupType<Period> PeriodType()
    {
        var from = Imprecise("from", "When it began: 2011, 2011-07 or 2011-07-14, with ? after it for about.");
        var to = Imprecise("to", "When it ended. Leave it out where it had not, or where the source does not say.");
        return new GroupType<Period>("period", [from, to], values => PeriodOf(values, from, to));
    }

    private static GroupType<TypedRef> PartType(string name, ContentKind kind, Relation relation)
    {
        var who = Ref(name, relation, $"The {kind.Singular()}'s id.", kind).Needed();
        var role = Choice<PartRole>("role", "subject, mentor, peer, partner, contributor or area. Leave it out for subject.");
        return new GroupType<TypedRef>(kind.Singular(), [who, role], values => values.Get(who), Shorthand: who, Detail: role);
    }

    private static GroupType<Measure> MeasureType()
    {
        var what = Text("what", 3, 120, "What was counted, as words that read well after the figure.").Needed();
        var value = Number("value", "The figure, as plain digits: 8000, 1700000, 45.9.").Needed();
        var qualifier = Choice<Qualifier>("qualifier", "exact, about, over or under. Leave it out for exact.");
        var unit = Choice<MeasureUnit>("unit", "count, percent, GBP or days. Leave it out for count.");
        var before = Number("before", "The same figure before the work.");
        var when = Imprecise("when", "When it was counted.");
        var source = Ref("source", Relation.Source, "A source's id, where it is not the page's own.", ContentKind.Source);
        return new GroupType<Measure>(
            "measure",
            [what, value, qualifier, unit, before, when, source],
            values => new Measure(
                values.Text(what), values.Get(value), values.Get(qualifier), values.Get(unit), values.Maybe(before), values.Maybe(when), values.Maybe(source)?.Target));
    }

    private static GroupType<Cost> CostType()
    {
        var amount = Number("amount", "The sum, as plain digits.");
        var qualifier = Choice<Qualifier>("qualifier", "exact, about, over or under. Leave it out for exact.");
        var currency = new Field<string>("currency", new PatternType("^[A-Z]{3}$", "a currency code such as GBP"), "A currency code. Leave it out for GBP.");
        var note = Text("note", 3, 200, "What it covers.");
        return new GroupType<Cost>(
            "cost",
            [amount, qualifier, currency, note],
            values => new Cost(values.Maybe(amount), values.Get(qualifier), values.Has(currency) ? values.Text(currency) : "GBP", values.Text(note)));
    }

    private static Field<decimal> Number(string name, string help) => new(name, new NumberType(false, 0, 1_000_000_000_000), help);
}
