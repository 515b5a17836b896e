using System.Text;
using Sharewell.Tests.Snapshots;

namespace Sharewell.Tests.Rendering;

/// <summary>The whole HTML of one page of each kind, as accepted: what a change to the theme does is read here before it is published.</summary>
public class PagesInFull
{
    private static readonly string[] Kinds =
    [
        "index.html", "search.html", "evidence-map.html", "whats-new.html", "a-z.html", "glossary.html", "statistics.html", "due-for-review.html", "network-diagram.html", "404.html", "about.html",
        "evidence-map/peer-challenge--lower-cost.html", "case-studies/index.html", "case-studies/shared-service.html", "guides/prepare.html", "networks/east.html", "toolkit/csit.html", "toolkit/csit/plan.html",
        "packs/starter.html", "themes/peer-challenge.html", "outcomes/lower-cost.html", "services/libraries.html", "regions/london.html", "audiences/councillor.html", "councils/index.html", "councils/sutton.html", "organisations/lga.html", "sources/booklet.html",
    ];

    [Fact]
    public void One_of_each_kind_is_as_accepted()
    {
        var files = Hub().Files.ToDictionary(file => file.Url.Path);

        Snapshot.MatchFolder(Kinds.ToDictionary(path => path, path => Encoding.UTF8.GetString(files[path].Produce().Span)));
    }

    // Each page has what its kind can have, and little else.
    private static TextHub Hub()
    {
        var hub = new TextHub()
            .Study("shared-service", """
                outcomes: [lower-cost]
                services: [libraries]
                councils: [sutton, { council: cornwall, role: mentor }]
                organisations: [lga]
                networks: [east]
                regions: [london]
                evidence: counted
                measures: [{ what: days to decide, value: 10, before: 40, unit: days, when: 2012 }, { what: saved a year, value: 1700000, qualifier: over, unit: GBP }]
                cost: { amount: 5000, qualifier: about, note: staff time }
                reusable: Share the desk first, then the staff.
                review_by: 2026-01-31
                """, "## What was done\n\nTwo councils' libraries share a desk. A [guide](../guides/prepare.md) helped, and scrutiny looked on.\n\n> [!TIP]\n> Ask early.\n\n## Result\n\nShorter waits.\n", "One desk for two libraries")
            .Network("whole").Network("east", "parent: whole\narea: { regions: [london] }\npartners: [lga]\nfunctions: [Meet, Compare]\nhow_to_join: Write to the chair.\nroles: [{ role: Chair, purpose: Lead the network., responsibilities: [Call meetings., Keep the plan.], time: 2 days a month, reports_to: The board }]")
            .Guide("prepare", "kind: checklist\ntime_needed: half a day\nexamples: [shared-service]\nnetworks: [east]\ntoolkit_sections: [csit/plan]", "## Before\n\n- [ ] Name a lead.\n- [x] Fix a date.\n\n| Step | Who |\n|---|---|\n| Plan | Lead |\n")
            .Toolkit("look", "plan")
            .With("pages/about.md", "---\ntitle: About this hub\nsummary: Who makes this hub, for whom, and what it is made from.\npublished: 2026-11-23\n---\n\nSome editors.\n")
            .With("pages/contribute.md", "---\ntitle: Add or correct a page\nsummary: How to send a page to this hub, or a correction of one.\npublished: 2026-11-23\n---\n\nWrite it.\n")
            .With("packs/starter.md", """
                ---
                title: A starter pack
                summary: A summary of forty or more characters about a pack.
                published: 2026-11-23
                coordinator: organisations/lga
                edition: "2026.1"
                date: 2026-11-23
                audiences: [councillor]
                parts:
                  - { title: First part, note: Why first., items: [guides/prepare, { ref: "networks/east#roles", note: Who does what }] }
                ---

                An introduction.
                """);
        for (var i = 1; i <= 5; i++) hub.Study($"other-{i}", i == 1 ? "stage: proposed\noutcomes: [clearer-plans]" : "");
        return hub;
    }
}
