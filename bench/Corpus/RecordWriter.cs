namespace Sharewell.Bench.Corpus;

/// <summary>The vocabulary and the records of the hub.</summary>
internal sealed class RecordWriter(CorpusOptions options, HubPlan plan, Chance chance, Prose prose)
{
    private const int Chain = 50;

    /// <summary>The files by their paths.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("vocabulary/themes.yml", Terms(plan.Themes));
        yield return ("vocabulary/outcomes.yml", Terms(plan.Outcomes));
        yield return ("vocabulary/services.yml", Terms(plan.Services));
        yield return ("vocabulary/regions.yml", Terms(plan.Regions, gss: true));
        yield return ("vocabulary/audiences.yml", Terms(plan.Audiences));
        yield return ("vocabulary/synonyms.yml", Synonyms());
        yield return ("records/councils.yml", Councils());
        yield return ("records/organisations.yml", Organisations());
        yield return ("records/sources.yml", Sources());
        yield return ("records/glossary.yml", Glossary());
    }

    private string Terms(IReadOnlyList<TermPlan> terms, bool gss = false) => string.Concat(terms.Select((term, i) =>
    {
        var lines = new Yaml().Line($"- id: {term.Id}").Text("  label", term.Label).Text("  definition", Sentence(60, 200)).Add("  order", i + 1);
        if (i % 3 == 1) lines.Add("  broader", options.DeepRelations && i % Chain != 1 ? terms[i - 1].Id : terms[0].Id);
        else if (options.DeepRelations && i % Chain > 1) lines.Add("  broader", terms[i - 1].Id);
        if (i % 4 == 0) lines.List("  aliases", [Yaml.Quoted($"{prose.Word()} {term.Id}")]);
        if (i % 5 == 0) lines.Text("  scope_note", Sentence(40, 300)).Text("  label_cy", "Term " + term.Id);
        if (gss) lines.Add("  gss", $"E{12000001 + i}");
        return lines.ToString();
    })) + Replaced(terms);

    // A term that nobody uses any more.
    private string Replaced(IReadOnlyList<TermPlan> terms) => new Yaml()
        .Line($"- id: old-{terms[0].Id}").Text("  label", "Old " + terms[0].Label).Text("  definition", Sentence(60, 200)).Add("  replaced_by", terms[0].Id).ToString();

    private string Synonyms()
    {
        var (lines, used) = (new Yaml(), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < (options.ManyTerms ? 300 : 30); i++)
        {
            var group = Enumerable.Range(0, chance.Between(2, 4)).Select(_ => $"{prose.Word()} {prose.Word()}").Where(used.Add).ToList();
            if (group.Count > 1) lines.Line($"- [{string.Join(", ", group.Select(Yaml.Quoted))}]");
        }

        return lines.ToString();
    }

    private string Councils() => string.Concat(plan.Councils.Select((council, i) =>
    {
        var lines = new Yaml().Line($"- id: {council.Id}").Text("  name", council.Name).Text("  official_name", council.OfficialName)
            .Add("  type", council.Type).Add("  region", council.Region).Add("  gss", $"E0{6000001 + i}");
        if (i % 10 == 0) lines.List("  former_gss", [$"E0{7000001 + i}"]).Add("  began", 1974 + (i % 40));
        if (i % 26 == 3) lines.Add("  code", $"{(char)('A' + (i % 26))}{(char)('A' + (i / 26 % 26))}{(char)('A' + (i / 676 % 26))}").Text("  website", $"https://{council.Id}.example.org/");
        if (i % 20 == 5 || (options.DeepRelations && i % Chain > 0 && i % 2 == 0)) lines.Add("  ended", "2023-03-31").List("  replaced_by", [plan.Councils[i - 1].Id]);
        return lines.ToString();
    }));

    private string Organisations()
    {
        string[] kinds = ["government", "sector-body", "professional-body", "regulator", "arms-length-body", "authority", "partnership", "charity", "company"];
        return string.Concat(plan.Organisations.Select((body, i) =>
        {
            var lines = new Yaml().Line($"- id: {body.Id}").Text("  name", body.Label).Add("  kind", kinds[i % kinds.Length]);
            if (i % 3 == 0) lines.Text("  short_name", $"B{i}").Texts("  former_names", ["Former " + body.Label]);
            if (i % 10 == 7) lines.List("  replaced_by", [plan.Organisations[i - 1].Id]);
            if (i % 4 == 0) lines.Text("  website", $"https://{body.Id}.example.org/");
            return lines.ToString();
        }));
    }

    private string Sources() => string.Concat(plan.Sources.Select((source, i) =>
    {
        var lines = new Yaml().Line($"- id: {source.Id}").Text("  title", source.Label).Text("  publisher", prose.Phrase(3)).Text("  date", $"{2008 + (i % 16)}{(i % 3 == 0 ? "?" : "")}");
        if (i % 2 == 0) lines.Text("  file", $"{source.Id}.txt");
        else lines.Text("  url", $"https://papers.example.org/{source.Id}");
        if (i % 5 == 0) lines.Add("  licence", "OGL-UK-3.0").Text("  note", Sentence(40, 400));
        return lines.ToString();
    }));

    private string Glossary() => string.Concat(plan.Glossary.Select((word, i) =>
    {
        var lines = new Yaml().Line($"- id: {word.Id}").Text("  term", word.Label).Text("  definition", Sentence(60, 400));
        if (i % 4 == 0) lines.Text("  short", $"W{i}");
        if (i % 3 == 0) lines.List("  aliases", [Yaml.Quoted($"{prose.Word()} {word.Id}")]);
        if (i % 2 == 0) lines.List("  see", [$"glossary/{plan.Glossary[(i + 1) % plan.Glossary.Count].Id}", chance.Pick(plan.Linkable).Ref]);
        return lines.ToString();
    }));

    private string Sentence(int least, int most) => PageWriter.Summary(prose, least, most);
}
