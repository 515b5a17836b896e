using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The data of everything that was written as a page: one table a type.</summary>
internal static class PageTables
{
    /// <summary>Case studies.</summary>
    public static DataTable CaseStudies(Site site) => DataTable.Of(
        "case-studies",
        "Case studies",
        "What was done somewhere, and what came of it. Its figures stand in measures too, a row each.",
        [.. site.Of<CaseStudy>()],
        PageColumns.Around<CaseStudy>(
            site,
            new("outcomes_achieved", "Outcomes, where the work was done", study => study.OutcomesAreSought ? DataValue.None : site.RefsTo(study, Relation.Outcome)),
            new("outcomes_sought", "Outcomes, where the work was not finished", study => study.OutcomesAreSought ? site.RefsTo(study, Relation.Outcome) : DataValue.None),
            new("kind", "full, or note where the source says little", study => DataValue.Of(study.CaseKind.Name())),
            new("councils", "Councils and their part in it", study => site.RolesOf(study, Relation.Council, PartRole.Subject)),
            new("organisations", "Other organisations and their part in it", study => site.RolesOf(study, Relation.Organisation, null)),
            new("networks", "Networks that did it", study => site.RefsTo(study, Relation.Network)),
            new("regions", "Regions", study => site.RefsTo(study, Relation.Region)),
            new("period_from", "When it began, as firm as the source is; ? means about", study => DataValue.Of(study.Period.From)),
            new("period_to", "When it ended, as firm as the source is; ? means about", study => DataValue.Of(study.Period.To)),
            new("stage", "How far it had come: " + string.Join(", ", Choice<Stage>.Names), study => DataValue.Of(study.Stage.Name())),
            new("evidence", "How firm the story is: " + string.Join(", ", Choice<Evidence>.Names), study => DataValue.Of(study.Evidence.Name())),
            new("measures", "Its figures, each with how exact it is", study => DataValue.Of(study.Measures.Select(MeasureTable.Value))),
            new("cost_amount", "What it cost", study => DataValue.Of(study.Cost?.Amount)),
            new("cost_qualifier", "How exact that is: " + string.Join(", ", Choice<Qualifier>.Names), study => study.Cost?.Amount is null ? null : DataValue.Of(study.Cost.Qualifier.Name())),
            new("cost_currency", "In which currency (ISO 4217)", study => study.Cost?.Amount is null ? null : DataValue.Of(study.Cost.Currency)),
            new("cost_note", "What the cost covers", study => DataValue.Of(study.Cost?.Note)),
            new("reusable", "What another council can copy", study => DataValue.Of(study.Reusable))));

    /// <summary>Guides.</summary>
    public static DataTable Guides(Site site) => DataTable.Of(
        "guides",
        "Guides",
        "Guidance on how to do something.",
        [.. site.Of<Guide>()],
        PageColumns.Around<Guide>(
            site,
            PageColumns.Outcomes<Guide>(site),
            new("kind", string.Join(", ", Choice<GuideKind>.Names), guide => DataValue.Of(guide.GuideKind.Name())),
            new("networks", "Networks that it is for", guide => site.RefsTo(guide, Relation.Network)),
            new("toolkit_sections", "Toolkit sections that it helps with", guide => site.RefsTo(guide, Relation.ToolkitSection)),
            new("examples", "Case studies that show it", guide => site.RefsTo(guide, Relation.Example)),
            new("prerequisites", "Guides to read first", guide => site.RefsTo(guide, Relation.Prerequisite)),
            new("time_needed", "How long following it takes", guide => DataValue.Of(guide.TimeNeeded)),
            new("version", "Its version", guide => DataValue.Of(guide.Version))));

    /// <summary>Networks.</summary>
    public static DataTable Networks(Site site) => DataTable.Of(
        "networks",
        "Networks",
        "Organisations that improve together, with their responsibility summaries.",
        [.. site.Of<Network>()],
        PageColumns.Around<Network>(
            site,
            PageColumns.Outcomes<Network>(site),
            new("short_name", "A shorter name", network => DataValue.Of(network.ShortName)),
            new("other_names", "Other names that it goes by", network => DataValue.Of(network.OtherNames)),
            new("level", "How far it reaches: " + string.Join(", ", Choice<NetworkLevel>.Names), network => DataValue.Of(network.Level.Name())),
            new("area", "Regions and councils that it covers", network => site.RefsTo(network, Relation.Area)),
            new("area_text", "Where it works, in words", network => DataValue.Of(network.AreaText)),
            new("parent", "The network that it is part of", network => site.RefTo(network, Relation.Parent)),
            new("partners", "Organisations that it works with", network => site.RefsTo(network, Relation.Partner)),
            new("members", "Councils that belong to it", network => site.RefsTo(network, Relation.Member)),
            new("activity", "active, historical, proposed, or not-recorded: as described on the date of its source", network => DataValue.Of(network.Activity.Name())),
            new("from", "When it began, as firm as the source is; ? means about", network => DataValue.Of(network.Period.From)),
            new("to", "When it ended, as firm as the source is; ? means about", network => DataValue.Of(network.Period.To)),
            new("roles", "Who does what in it; empty where none is recorded", network => DataValue.Of(network.Roles.Select(Role))),
            new("functions", "What it does", network => DataValue.Of(network.Functions)),
            new("how_to_join", "How to join", network => DataValue.Of(network.HowToJoin))));

    /// <summary>Toolkits as a whole.</summary>
    public static DataTable Toolkits(Site site) => DataTable.Of(
        "toolkits",
        "Toolkits",
        "Toolkits as a whole; their sections stand in toolkit-sections.",
        [.. site.Of<Toolkit>()],
        PageColumns.Around<Toolkit>(
            site,
            PageColumns.Outcomes<Toolkit>(site),
            new("owner", "The network or organisation that keeps it", toolkit => site.RefTo(toolkit, Relation.Owner)),
            new("version", "Its version", toolkit => DataValue.Of(toolkit.Version)),
            new("from", "Since when it holds, as firm as the source is; ? means about", toolkit => DataValue.Of(toolkit.Period.From)),
            new("to", "Until when it held, as firm as the source is; ? means about", toolkit => DataValue.Of(toolkit.Period.To))));

    /// <summary>Sections of toolkits.</summary>
    public static DataTable ToolkitSections(Site site) => DataTable.Of(
        "toolkit-sections",
        "Toolkit sections",
        "One step or part of a toolkit.",
        [.. site.Of<ToolkitSection>().OrderBy(section => section.Toolkit).ThenBy(section => section.Order).ThenBy(section => section.Ref)],
        PageColumns.Around<ToolkitSection>(
            site,
            PageColumns.Outcomes<ToolkitSection>(site),
            new("toolkit", "The toolkit that it is part of", section => DataValue.Of(section.Toolkit)),
            new("order", "Its place in the toolkit", section => DataValue.Of(section.Order)),
            new("kind", string.Join(", ", Choice<SectionKind>.Names), section => DataValue.Of(section.SectionKind.Name())),
            new("inputs", "What it needs", section => DataValue.Of(section.Inputs)),
            new("outputs", "What it yields", section => DataValue.Of(section.Outputs)),
            new("who", "Who does it", section => DataValue.Of(section.Who)),
            new("duration", "How long it takes", section => DataValue.Of(section.Duration)),
            new("guides", "Guides for it", section => site.RefsTo(section, Relation.Guide)),
            new("examples", "Case studies that show it", section => site.RefsTo(section, Relation.Example))));

    /// <summary>Guidance packs.</summary>
    public static DataTable Packs(Site site) => DataTable.Of(
        "packs",
        "Guidance packs",
        "Pages put together for one purpose. The licence in a row is that of the pack's own page; each page in it keeps its own.",
        [.. site.Of<Pack>()],
        PageColumns.Around<Pack>(
            site,
            PageColumns.Outcomes<Pack>(site),
            new("coordinator", "The network or organisation that put it together", pack => site.RefTo(pack, Relation.Coordinator)),
            new("edition", "Its edition", pack => DataValue.Of(pack.Edition)),
            new("date", "The day of its edition", pack => DataValue.Of(pack.Date)),
            new("parts", "Its parts and the pages in them", pack => DataValue.Of(pack.Parts.Select(Part))),
            new("formats", string.Join(", ", Choice<PackFormat>.Names), pack => DataValue.Of(pack.Formats.Select(format => format.Name()))),
            new("cover", "Its cover picture, in the site", pack => DataValue.Of(pack.Cover)),
            new("replaces", "The pack that it replaces", pack => site.RefTo(pack, Relation.Replaces))));

    /// <summary>Pages of the hub's own.</summary>
    public static DataTable Pages(Site site) => DataTable.Of(
        "pages",
        "Pages",
        "Pages about the hub itself.",
        [.. site.Of<Page>()],
        PageColumns.Around<Page>(site, PageColumns.Outcomes<Page>(site)));

    private static DataValue.Group Role(NetworkRole role) => new(
        role.Purpose.Length == 0 ? role.Role : $"{role.Role}: {role.Purpose}",
        [
            ("role", DataValue.Of(role.Role)),
            ("purpose", DataValue.Of(role.Purpose)),
            ("responsibilities", DataValue.Of(role.Responsibilities)),
            ("time", DataValue.Of(role.Time)),
            ("reports_to", DataValue.Of(role.ReportsTo)),
        ]);

    private static DataValue.Group Part(PackPart part) => new(
        $"{part.Title}: {string.Join(", ", part.Items.Select(Name))}",
        [
            ("title", DataValue.Of(part.Title)),
            ("note", DataValue.Of(part.Note)),
            ("items", DataValue.Of(part.Items.Select(item => new DataValue.Group(
                Name(item), [("ref", DataValue.Of(Name(item))), ("note", DataValue.Of(item.Note))])))),
        ]);

    // As content writes it: a part of a page stands after a hash.
    private static string Name(PackItem item) => item.Part is null ? item.Target.ToString() : $"{item.Target}#{item.Part}";
}
