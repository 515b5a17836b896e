using System.Text;

namespace Sharewell.Bench.Corpus;

/// <summary>Makes up bodies: paragraphs with links, lists, tables, quotations, callouts, pictures and the rest of what Markdown may say here.</summary>
internal sealed class BodyWriter(CorpusOptions options, HubPlan plan, Chance chance, Prose prose)
{
    private const int LongPageEvery = 20;
    private const int LongPageTimes = 20;

    private static readonly string[] Subheadings = "Aims,Delivery,Costs and savings,Taking part,Dates,Risks,Evidence,Workforce,Equality,Telling people".Split(',');

    private int written;

    /// <summary>A body of 500 to 900 words under these headings, and under made-up ones until it is long enough.</summary>
    public string Write(PagePlan page, IReadOnlyList<string> headings)
    {
        var number = written++;
        var wanted = chance.Between(500, 900) * (options.LongPages && number % LongPageEvery == 3 ? LongPageTimes : 1);
        var links = Links(page);
        var (text, words) = (new StringBuilder(), 0);
        words += Paragraph(text, 50, links);
        for (var section = 0; section < headings.Count || words < wanted || links.Count > 0; section++)
        {
            text.Append("## ").Append(section < headings.Count ? headings[section] : prose.Phrase(chance.Between(3, 6), 60)).Append("\n\n");
            words += Paragraph(text, 60, links);
            words += Extra(text, page, number + section, section);
        }

        if (number % 7 == 0) text.Append("[^1]: ").Append(prose.Sentence(out _)).Append("\n\n*[LGX]: Local group of made-up councils\n");
        return text.ToString();
    }

    private int Paragraph(StringBuilder text, int wanted, Stack<string> links)
    {
        var words = 0;
        for (var first = true; words < wanted; first = false)
        {
            if (!first) text.Append(' ');
            text.Append(prose.Sentence(out var count, first && links.TryPop(out var link) ? link : null));
            words += count;
        }

        text.Append("\n\n");
        return words;
    }

    // What stands after the first paragraph of a section: a list in the first, then by turns.
    private int Extra(StringBuilder text, PagePlan page, int turn, int section)
    {
        switch (section)
        {
            case 0:
                return Items(text, "- ");
            case 1:
                text.Append("### ").Append(chance.Pick(Subheadings)).Append("\n\n");
                text.Append("> ").Append(prose.Sentence(out var quoted)).Append("\n\n");
                return quoted + Paragraph(text, 40, new Stack<string>());
            case 2:
                return Items(text, "1. ");
        }

        switch (turn % 9)
        {
            case 0: return Table(text);
            case 1: return Items(text, "- [ ] ");
            case 2:
                text.Append("> [!").Append(chance.Pick(["NOTE", "TIP", "WARNING", "EXAMPLE"])).Append("]\n> ").Append(prose.Sentence(out var noted)).Append("\n\n");
                return noted;
            case 3:
                text.Append(prose.Phrase(2, 30)).Append("\n:   ").Append(prose.Sentence(out var defined)).Append("\n\n");
                return defined;
            case 4 when page.Folder != "packs":
                text.Append("![A made-up room](").Append(string.Concat(page.Path.Split('/').Skip(1).Select(_ => "../"))).Append("images/room.png)\n\n");
                return 3;
            default:
                text.Append("### ").Append(chance.Pick(Subheadings)).Append("\n\n");
                return Paragraph(text, 50, new Stack<string>());
        }
    }

    private int Items(StringBuilder text, string mark)
    {
        var count = chance.Between(4, 6);
        for (var i = 0; i < count; i++) text.Append(mark).Append(prose.Phrase(chance.Between(6, 14), 120)).Append('\n');
        text.Append('\n');
        return count * 10;
    }

    private int Table(StringBuilder text)
    {
        text.Append("| Measure | Before | After | Note |\n| --- | ---: | ---: | --- |\n");
        for (var i = 0; i < 6; i++) text.Append($"| {prose.Phrase(3)} | {chance.Below(900)} | {chance.Below(900)} | {prose.Phrase(4)} |\n");
        text.Append('\n');
        return 54;
    }

    private Stack<string> Links(PagePlan page)
    {
        var links = new Stack<string>();
        foreach (var other in chance.Some(plan.Linkable, options.DeepRelations ? 24 : chance.Between(3, 6)))
        {
            if (other != page) links.Push($"[{other.Title}]({other.From(page)}{(other.Folder == "guides" && chance.In100(30) ? "#what-you-need" : "")})");
        }

        var (word, body) = (chance.Pick(plan.Glossary), chance.Pick(plan.Organisations));
        links.Push($"[{word.Label}](glossary:{word.Id})");
        links.Push($"[{body.Label}](organisation:{body.Id})");
        if (chance.In100(30)) links.Push($"[a theme of this hub](theme:{chance.Pick(plan.Themes).Id})");
        if (chance.In100(20)) links.Push($"[a paper](https://papers.example.org/{chance.Below(10000)})");
        if (chance.In100(10)) links.Push($"[a form to fill in]({string.Concat(page.Path.Split('/').Skip(1).Select(_ => "../"))}files/form.pdf)");
        return links;
    }
}
