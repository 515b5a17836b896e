using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Reading;
using Sharewell.Searching;

namespace Sharewell.Tests.Searching;

/// <summary>
/// What people ask, over the real content: abbreviations, synonyms, possessives, roles, slips, whole questions. Each was written down with its page
/// before the ranking was looked at; the page must be among the first three.
/// </summary>
[Trait("Category", "Node")]
public class RealQuestions
{
    private static readonly ImmutableArray<(string Question, string Url)> Table =
    [
        ("who has had help with scrutiny", "case-studies/copeland-choosing-to-change.html"),
        ("LIN champion role", "networks/local-improvement-network.html"),
        ("library peer review", "case-studies/kingston-library-peer-challenge.html"),
        ("how to set up a network", "guides/set-up-a-network.html"),
        ("CSIT", "toolkit/csit.html"),
        ("peer challange", "themes/peer-challenge.html"),
        ("council's open data", "case-studies/kent-open-data.html"),
        ("mentoring for new leaders", "guides/mentoring-for-leaders.html"),
        ("childrens services inadequate", "case-studies/wokingham-childrens-services.html"),
        ("safeguarding turnaround", "case-studies/wokingham-childrens-services.html"),
        ("shared chief executive", "case-studies/forest-heath-new-leader-shared-services.html"),
        ("budget consultation", "case-studies/newcastle-budget-conversation.html"),
        ("LG Inform", "case-studies/lg-inform-take-up.html"),
        ("benchmarking in Oxford", "case-studies/oxford-benchmarking-for-every-service.html"),
        ("fire peer review", "case-studies/west-yorkshire-fire-peer-challenge.html"),
        ("local accounts", "guides/local-accounts.html"),
        ("who pays for a network", "guides/resource-a-network.html"),
        ("what is a local improvement network", "guides/what-a-network-is.html"),
        ("benefits of joining a network", "guides/make-the-case.html"),
        ("being a peer", "guides/be-a-peer.html"),
        ("marketing with little money", "guides/market-on-little-money.html"),
        ("£1.7 million", "case-studies/london-investment-raised.html"),
        ("dual use sports centre", "case-studies/south-west-ipswich-dual-use-sports.html"),
        ("joint-use leisure centre", "case-studies/south-west-ipswich-dual-use-sports.html"),
        ("volunteers in museums", "case-studies/share-museums-funding.html"),
        ("self evaluation", "themes/self-assessment.html"),
        ("leadership academy", "case-studies/kirklees-leadership-academy.html"),
        ("RIEP", "networks/riep.html"),
        ("CIPEM", "networks/cipem.html"),
        ("TEASC", "networks/teasc.html"),
        ("cllr training", "guides/political-leadership-programmes.html"),
        ("opposition leader mentor", "case-studies/staffordshire-from-opposition-to-leader.html"),
        ("publishing poor performance", "case-studies/wandsworth-open-council.html"),
        ("magazine style performance report", "case-studies/warrington-magazine-performance-report.html"),
        ("webinar", "case-studies/customer-led-transformation-online.html"),
        ("prove impact to commissioners", "guides/show-impact-to-commissioners.html"),
        ("sharing assets Cumbria", "case-studies/cumbria-sharing-assets.html"),
        ("voluntary sector support", "guides/support-the-voluntary-sector.html"),
        ("how many peer challenges in a year", "case-studies/peer-challenge-in-numbers-2011-12.html"),
        ("efficiency theme", "toolkit/csit/theme-9-efficiency.html"),
        ("phase 2 self-assessment", "toolkit/csit/phase-2.html"),
        ("accredited peers", "toolkit/csit/trained-peers.html"),
        ("engaging communities training", "case-studies/engaging-communities-deep-dive.html"),
        ("council in difficulty", "guides/when-things-go-wrong.html"),
        ("Lewisham's chief executive", "case-studies/lewisham-a-peers-view.html"),
        ("improvement plan workshop", "guides/lead-improvement-planning.html"),
        ("run a peer-led challenge", "guides/run-peer-led-challenge.html"),
        ("CAA", "glossary.html#term-comprehensive-area-assessment"),
        ("offline use", "offline-use.html"),
        ("add a case study", "contribute.html"),
        ("museums network London", "networks/london-museums-improvement-network.html"),
        ("Llundain", "regions/london.html"),
        ("critical friend", "glossary.html#term-critical-friend"),
        ("knowledge hub", "networks/knowledge-hub.html"),
        // Written down on 27 November 2026.
        ("peer challenge of a draft plan", "case-studies/sutton-smarter-council.html"),
        ("has anyone shared back office services", "guides/share-assets-and-services.html"),
        ("how do I become a peer", "guides/be-a-peer.html"),
        ("publish our performance data on the website", "case-studies/wandsworth-open-council.html"),
        ("talking to residents about budget cuts", "case-studies/newcastle-budget-conversation.html"),
        ("compare our costs with other councils", "guides/use-comparative-data.html"),
        ("Ofsted inadequate what did they do", "case-studies/wokingham-childrens-services.html"),
        ("member development programme", "guides/political-leadership-programmes.html"),
        ("two councils one chief exec", "case-studies/forest-heath-new-leader-shared-services.html"),
        ("social care annual report for the public", "guides/local-accounts.html"),
        ("where can we get money for our network", "guides/resource-a-network.html"),
        ("peer challenge checklist", "guides/get-the-most-from-peer-challenge.html"),
        ("getting ready for a peer challange", "packs/prepare-for-peer-challenge.html"),
        ("measuring the value of culture", "case-studies/culture-first-outcomes-framework.html"),
        ("can we reuse this content", "licence.html"),
        ("LGA culture board", "networks/lga-cts-board.html"),
        ("EFQM", "toolkit/csit/benchmark.html"),
        ("performance reports councillors actually read", "guides/write-readable-performance-reports.html"),
        ("cross-party working", "case-studies/copeland-choosing-to-change.html"),
        ("do you use cookies", "privacy.html"),
    ];

    [Fact]
    public void Each_finds_its_page_among_the_first_three()
    {
        var input = Path.Combine(NodeScript.Repository, "input");
        var options = new BuildOptions { Input = input, Output = "", Theme = "", Today = new DateOnly(2026, 11, 23) };
        var diagnostics = new DiagnosticBag();
        var site = HubBuild.Check(HubBuild.ReadSources(options, diagnostics, new StageClock()), options, diagnostics, new StageClock());
        site.ShouldNotBeNull(string.Join('\n', diagnostics.ToSortedArray().Select(finding => $"{finding.Span} {finding.Message}")));

        using var folder = new TemporaryFolder();
        var answers = Questions.AskSite(folder.Write("site", SearchIndexer.Index(site, ThemeReader.Read(Path.Combine(NodeScript.Repository, "theme"), diagnostics)!.Strings)), Table.Select(row => new Question(row.Question)));

        Table.Zip(answers).Where(pair => !pair.Second.Urls.Take(3).Contains(pair.First.Url, StringComparer.Ordinal))
            .Select(pair => $"{pair.First.Question}: wanted {pair.First.Url}, place {Array.IndexOf(pair.Second.Urls, pair.First.Url) + 1}, found {string.Join(", ", pair.Second.Urls.Take(3))}")
            .ShouldBeEmpty();
    }
}
