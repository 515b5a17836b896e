using System.Text;

namespace Sharewell.Bench.Corpus;

/// <summary>The settings, folder defaults, an edition, a picture and a file for download.</summary>
internal static class SiteFiles
{
    private const string Picture =
        "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAAAAACRn/EaAAAADklEQVR42mNoAAIGOAEALQ8GAbAGqq0oAAAAAElFTkSuQmCC";

    private const string Paper =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    /// <summary>The files by their paths.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> Make(CorpusOptions options, HubPlan plan)
    {
        yield return ("site.yml", Encoding.UTF8.GetBytes(Settings(options, plan)));
        yield return ("guides/_defaults.yml", Encoding.UTF8.GetBytes($"audiences: [{plan.Audiences[0].Id}]\n"));
        yield return ($"packs/editions/{plan.Packs[0].Id}-2024.1.yml", Encoding.UTF8.GetBytes(Edition(plan)));
        yield return ("images/room.png", Convert.FromBase64String(Picture));
        yield return ("files/form.pdf", Encoding.UTF8.GetBytes(Paper));
    }

    private static string Settings(CorpusOptions options, HubPlan plan) => $$"""
        title: Made-up hub
        summary: A hub that nobody wrote, for tests and measurements of the generator. It says nothing, in as many words as are wanted.
        publisher: Nobody
        base_url: https://hub.example.org/
        language: en
        licence: CC-BY-4.0
        attribution: Nobody
        contact: { role: Editor, organisation: {{plan.Organisations[0].Id}} }
        repository: { url: "https://code.example.org/hub", branch: main }
        navigation:
          - { label: Read this first, ref: {{plan.PublishedGuides[0].Ref}} }
        footer: A made-up hub.
        theme: { logo: images/room.png, favicon: images/room.png, social_image: images/room.png, colours: { accent: "#0b5563" } }
        review: { case-study: 24m, guide: 12m, network: 12m, toolkit-section: 24m, pack: 12m, page: 12m }
        heading_synonyms:
          Challenge: [Background, Context]
          What was done: [What we did, Approach]
        rules: { link-to-superseded: warning }
        limits: { page_bytes: 2000000, output_factor: 40 }
        licences:
          - { id: LicenseRef-Made-Up, name: Made-up licence, url: "https://licence.example.org/", strictness: 25, mixes: true }
        public_mailboxes: [hub@example.org]
        offline_zip: {{(options.OfflineZip ? "true" : "false")}}
        emit: { feeds: true, data: true }

        """;

    private static string Edition(HubPlan plan) => new Yaml()
        .Add("pack", plan.Packs[0].Id).Text("edition", "2024.1").Add("date", "2024-06-01").Line("items:")
        .Line($"  - ref: {plan.PublishedGuides[0].Ref}").Text("    title", plan.PublishedGuides[0].Title).Add("    sha256", string.Concat(Enumerable.Repeat("0123456789abcdef", 4)))
        .ToString();
}
