namespace Sharewell.Bench.Corpus;

/// <summary>Writes the pages of the hub, one after the other.</summary>
internal sealed class PageWriter(CorpusOptions options, HubPlan plan, Chance chance, Prose prose)
{
    private const int Chain = 50;
    private const int FirstYear = 2012;

    private static readonly string[] Stages = ["proposed", "in-preparation", "under-way", "delivered", "evaluated"];
    private static readonly string[] Evidence = ["described", "self-reported", "participant-feedback", "counted", "independently-assessed"];
    private static readonly string[] Roles = ["mentor", "peer", "partner", "contributor", "area"];
    private static readonly string[] Full = ["Challenge", "What was done", "Result", "Lessons"];
    private static readonly string[] Levels = ["regional", "county", "sub-county", "sector", "national", "model", "online"];

    private readonly BodyWriter bodies = new(options, plan, chance, prose);

    /// <summary>All pages by their paths.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        for (var i = 0; i < plan.Pages.Count; i++) yield return Page(plan.Pages[i], new Yaml(), []);
        for (var i = 0; i < plan.Toolkits.Count; i++) yield return Page(plan.Toolkits[i], Toolkit(i), []);
        for (var i = 0; i < plan.Sections.Count; i++) yield return Page(plan.Sections[i], Section(i), []);
        for (var i = 0; i < plan.Packs.Count; i++) yield return Page(plan.Packs[i], Pack(i), []);
        for (var i = 0; i < plan.Networks.Count; i++) yield return Page(plan.Networks[i], Network(i), [], i, plan.PublishedNetworks);
        for (var i = 0; i < plan.Guides.Count; i++) yield return Page(plan.Guides[i], Guide(i), ["What you need", "Steps"], i, plan.PublishedGuides);
        for (var i = 0; i < plan.Cases.Count; i++) yield return Page(plan.Cases[i], CaseStudy(i), i % 3 == 0 ? Full : ["What was done", "Result"], i, plan.PublishedCases);
    }

    /// <summary>One or two sentences of so many characters.</summary>
    internal static string Summary(Prose prose, int least, int most)
    {
        var text = "";
        while (text.Length < least) text = $"{text} {prose.Sentence(out _).Replace("*", "", StringComparison.Ordinal)}".Trim();
        return text.Length <= most ? text : text[..text.LastIndexOf(' ', most - 1)].TrimEnd(',') + ".";
    }

    private (string Path, string Text) Page(PagePlan page, Yaml own, IReadOnlyList<string> headings, int? index = null, IReadOnlyList<PagePlan>? same = null)
    {
        var yaml = new Yaml().Line("---").Text("title", page.Title).Text("summary", Summary(prose, 60, 240));
        var year = chance.Between(FirstYear, 2024);
        yaml.Add("published", $"{year}-{chance.Between(1, 12):00}-{chance.Between(1, 28):00}");
        if (index is { } number && same is not null) Common(yaml, page, number, year, same);
        var text = $"{yaml}{own}---\n\n{bodies.Write(page, headings)}";
        return (page.Path, options.Faulty && index is { } place && Faults.Falls(place, page) ? Faults.Put(text, place) : text);
    }

    // The fields that every type has. Those that few pages have come by turns.
    private void Common(Yaml yaml, PagePlan page, int i, int year, IReadOnlyList<PagePlan> same)
    {
        switch (page.Standing)
        {
            case Standing.Draft: yaml.Add("status", "draft"); break;
            case Standing.Archived: yaml.Add("status", "archived"); break;
            case Standing.Superseded: yaml.Add("status", "superseded").Add("superseded_by", same[i / HubPlan.FewEvery].Ref); break;
            case Standing.Translation: yaml.Add("lang", "cy").Add("translation_of", same[i / HubPlan.FewEvery].Id); break;
        }

        if (i % 4 == 0) yaml.Add("updated", $"{year + 1}-06-{1 + (i % 28):00}");
        if (i % 6 == 0) yaml.Add("reviewed", $"{year + 1}-07-{1 + (i % 28):00}");
        if (i % 9 == 0) yaml.Add("review_by", $"2027-{1 + (i % 12):00}-01");
        if (i % 9 == 1) yaml.Add("review_every", "6m");
        yaml.List("themes", Ids(plan.Themes, chance.Between(1, 3))).List("outcomes", Ids(plan.Outcomes, chance.Between(0, 2)))
            .List("services", Ids(plan.Services, chance.Between(1, 2))).List("keywords", Enumerable.Range(0, 3).Select(_ => prose.Word()).Distinct(StringComparer.Ordinal));
        if (i % (page.Folder == "guides" ? 2 : 11) == 0) yaml.List("audiences", Ids(plan.Audiences, chance.Between(1, 3)));
        yaml.Line("sources:").Line($"  - {chance.Pick(plan.Sources).Id}");
        if (i % 3 == 0) yaml.Line($"  - {{ source: own-account, locator: {Yaml.Quoted(prose.Phrase(3))} }}");
        if (i % 40 == 6) yaml.Add("licence", "CC-BY-NC-SA-3.0").Text("attribution", prose.Phrase(4));
        if (i % 8 == 2) yaml.Line($"contact: {{ role: {Yaml.Quoted(prose.Phrase(2))}, organisation: {chance.Pick(plan.Organisations).Id} }}");
        if (i % 5 == 3 || options.DeepRelations)
        {
            yaml.List("related", chance.Some(plan.Linkable, options.DeepRelations ? 12 : 2).Where(other => other.Ref != page.Ref).Select(other => other.Ref));
        }

        if (i % 25 == 12) yaml.List("redirect_from", [$"old/{page.Folder}/{page.Id}.html"]);
        if (i % 30 == 14) yaml.Add("image", "images/room.png").Text("image_alt", "A made-up room");
    }

    private Yaml CaseStudy(int i)
    {
        var (from, evidence) = (chance.Between(2009, 2022), Evidence[i % Evidence.Length]);
        var yaml = new Yaml().Add("kind", i % 3 == 0 ? "full" : "note");
        var first = chance.Pick(plan.Councils).Id;
        yaml.List("councils", i % 4 == 1 ? [first, $"{{ council: {Another(first)}, role: {Roles[i % Roles.Length]} }}"] : [first]);
        if (i % 5 == 0) yaml.List("organisations", [$"{{ organisation: {chance.Pick(plan.Organisations).Id}, role: partner }}", chance.Pick(plan.Organisations).Id]);
        yaml.List("networks", chance.Some(plan.PublishedNetworks, chance.Between(0, 2)).Select(network => network.Id));
        if (i % 6 == 5) yaml.List("regions", Ids(plan.Regions, 1));
        yaml.Line($"period: {{ from: {from}{(i % 4 == 0 ? "-03" : "")}{(i % 7 == 0 ? "?" : "")}, to: {from + 1 + (i % 2)} }}").Add("stage", Stages[i % Stages.Length]).Add("evidence", evidence);
        if (evidence == "counted")
        {
            yaml.Line("measures:")
                .Line($"  - {{ what: {Yaml.Quoted(prose.Phrase(4))}, value: {chance.Between(100, 900)}, qualifier: about, unit: count, before: {chance.Between(10, 99)}, when: {from}, source: {chance.Pick(plan.Sources).Id} }}")
                .Line($"  - {{ what: {Yaml.Quoted(prose.Phrase(4))}, value: {chance.Between(1, 99)}.5, unit: percent }}");
        }

        if (i % 3 == 1) yaml.Line($"cost: {{ amount: {chance.Between(1, 90)}000, qualifier: over, currency: GBP, note: {Yaml.Quoted(prose.Phrase(5))} }}");
        if (i % 2 == 0) yaml.Text("reusable", Summary(prose, 30, 200));
        return yaml;
    }

    private string Another(string than)
    {
        while (true)
        {
            var council = chance.Pick(plan.Councils).Id;
            if (council != than) return council;
        }
    }

    private Yaml Guide(int i)
    {
        var yaml = new Yaml().Add("kind", ((string[])["how-to", "explanation", "reference", "checklist"])[i % 4]);
        yaml.List("networks", chance.Some(plan.PublishedNetworks, 1).Select(network => network.Id));
        if (plan.Sections.Count > 0) yaml.List("toolkit_sections", chance.Some(plan.Sections, i % 3).Select(section => section.Ref["toolkit/".Length..]));
        yaml.List("examples", chance.Some(plan.PublishedCases, chance.Between(0, 3)).Select(study => study.Id));
        // A guide to read first stands before this one in the plan, so that no circle can come about.
        var place = plan.PlaceOf(plan.Guides[i]);
        if (place > 0 && (options.DeepRelations ? place % Chain > 0 : i % 3 == 0)) yaml.List("prerequisites", [plan.PublishedGuides[place - 1].Id]);
        if (i % 2 == 0) yaml.Text("time_needed", "half a day").Text("version", $"1.{i % 9}");
        return yaml;
    }

    private Yaml Network(int i)
    {
        var yaml = new Yaml();
        if (i % 3 == 0) yaml.Text("short_name", $"N{i}").Texts("other_names", [prose.Phrase(3)]);
        yaml.Add("level", Levels[i % Levels.Length])
            .Line($"area: {{ regions: [{chance.Pick(plan.Regions).Id}], councils: [{chance.Pick(plan.Councils).Id}], text: {Yaml.Quoted(prose.Phrase(3))} }}");
        var place = plan.PlaceOf(plan.Networks[i]);
        if (place > 0 && (options.DeepRelations ? place % Chain > 0 : i % 3 == 1)) yaml.Add("parent", plan.PublishedNetworks[options.DeepRelations ? place - 1 : place / 10].Id);
        yaml.List("partners", Ids(plan.Organisations, 2)).Add("activity", ((string[])["active", "historical", "proposed", "not-recorded"])[i % 4]);
        if (i % 2 == 0) yaml.Add("from", 2006 + (i % 4)).Add("to", 2012 + (i % 4));
        if (i % 3 == 2)
        {
            yaml.Line("roles:");
            for (var role = 1; role <= 3; role++)
            {
                yaml.Text("  - role", prose.Phrase(2)).Text("    purpose", Summary(prose, 40, 300)).Texts("    responsibilities", Enumerable.Range(0, 4).Select(_ => prose.Phrase(8, 120)))
                    .Text("    time", "two days a month").Text("    reports_to", "The steering group");
            }
        }

        yaml.Texts("functions", Enumerable.Range(0, 4).Select(_ => prose.Phrase(7, 120)));
        yaml.List("members", chance.Some(plan.Councils, 5).Select(council => council.Id));
        if (i % 4 == 0) yaml.Text("how_to_join", Summary(prose, 40, 300));
        return yaml;
    }

    private Yaml Toolkit(int i) => new Yaml().Add("owner", i % 2 == 0 ? plan.PublishedNetworks[i].Ref : $"organisations/{plan.Organisations[i % plan.Organisations.Count].Id}")
        .Text("version", "2").Add("from", 2007).Add("to", 2013);

    private Yaml Section(int i)
    {
        var yaml = new Yaml().List("themes", Ids(plan.Themes, 1)).Line($"sources: [{chance.Pick(plan.Sources).Id}]")
            .Add("kind", ((string[])["overview", "phase", "element", "theme", "reference", "guidance"])[i % 6]).Add("order", 1 + (i / plan.Toolkits.Count))
            .Texts("inputs", [prose.Phrase(6)]).Texts("outputs", [prose.Phrase(6)]).Text("who", prose.Phrase(4)).Text("duration", "two weeks");
        return yaml.List("guides", chance.Some(plan.PublishedGuides, i % 3).Select(guide => guide.Id)).List("examples", chance.Some(plan.PublishedCases, i % 2).Select(study => study.Id));
    }

    private Yaml Pack(int i)
    {
        var yaml = new Yaml().List("audiences", Ids(plan.Audiences, 1)).Add("coordinator", i % 2 == 0 ? $"organisations/{plan.Organisations[0].Id}" : plan.PublishedNetworks[0].Ref)
            .Text("edition", "2024.2").Add("date", "2024-09-01").Line("parts:");
        var items = chance.Some(plan.Linkable, 9).Select(page => page.Ref).ToList();
        for (var part = 0; part < 3; part++)
        {
            yaml.Text("  - title", prose.Phrase(4)).Text("    note", Summary(prose, 40, 300)).Line("    items:")
                .Line($"      - {items[part * 3]}").Line($"      - {{ ref: {items[(part * 3) + 1]}, note: {Yaml.Quoted(prose.Phrase(6))} }}").Line($"      - {items[(part * 3) + 2]}");
        }

        if (i > 0 && i % 3 == 1) yaml.Add("replaces", plan.Packs[i - 1].Id).List("formats", ["web", "zip", "epub"]);
        return yaml.Add("cover", "images/room.png");
    }

    private List<string> Ids(IReadOnlyList<TermPlan> terms, int count) => [.. chance.Some(terms, count).Select(term => term.Id)];
}
