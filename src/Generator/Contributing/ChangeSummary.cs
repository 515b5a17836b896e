using System.Collections.Immutable;
using System.Net;
using System.Text;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>Says what changed pages add to the hub: where readers will meet them, and which gaps of the evidence map they fill.</summary>
public static class ChangeSummary
{
    /// <summary>What is to be said of one page.</summary>
    /// <param name="Name">Its title and type.</param>
    /// <param name="Sentences">At least one.</param>
    public sealed record News(string Name, ImmutableArray<string> Sentences);

    /// <summary>The news of changed pages, by kind and id, drafts last.</summary>
    /// <param name="site">The hub after the change, without drafts.</param>
    /// <param name="tree">Its files.</param>
    /// <param name="isChanged">True for files that were changed.</param>
    public static ImmutableArray<News> Of(Site site, SourceTree tree, Func<ContentPath, bool> isChanged)
    {
        var shown = site.Pages.Where(page => isChanged(page.Path)).ToList();
        var drafts = tree.Files.Where(file => file.Path.Extension == ".md" && isChanged(file.Path) && site.Pages.All(page => page.Path != file.Path));
        return
        [
            .. shown.Select(page => new News($"{page.Title} ({page.Kind.Singular()})", Sentences(site, page))),
            .. drafts.Select(file => new News(file.Path.Value, ["A draft: it is checked, and not shown."])),
        ];
    }

    /// <summary>The news for a terminal; empty when there is none.</summary>
    public static string Print(ImmutableArray<News> news) =>
        string.Concat(news.Select(one => $"{one.Name}\n{string.Concat(one.Sentences.Select(sentence => $"  {sentence}\n"))}"));

    /// <summary>The news for the summary of a workflow's step. Titles are a stranger's words, so every sign of them is escaped.</summary>
    public static string Html(ImmutableArray<News> news)
    {
        var text = new StringBuilder("## What this change adds\n\n");
        if (news.IsEmpty) return text.Append("No page was changed.\n").ToString();
        text.Append("<ul>\n");
        foreach (var one in news) text.Append("<li><b>").Append(Escape(one.Name)).Append("</b><br>").AppendJoin("<br>", one.Sentences.Select(Escape)).Append("</li>\n");
        return text.Append("</ul>\n").ToString();
    }

    private static ImmutableArray<string> Sentences(Site site, PageEntry page)
    {
        var sentences = ImmutableArray.CreateBuilder<string>();
        Add("Appears under the", Relation.Theme, "theme", ".");
        var isDone = page is CaseStudy { Stage: Stage.Delivered or Stage.Evaluated };
        Add(page is CaseStudy ? "Shows the" : "Appears under the", Relation.Outcome, "outcome", page is not CaseStudy ? "." : isDone ? " as achieved." : " as sought.");
        if (site.Sources<Pack>(page, Relation.PackItem).Select(pack => pack.Title).ToList() is { Count: > 0 } packs) sentences.Add($"Is in the {(packs.Count == 1 ? "pack" : "packs")} {Words.List(packs, "and")}.");
        if (page is CaseStudy { IsCurrent: true, IsOriginal: true } study) sentences.AddRange(Gaps(site, study));
        if (page.Facts.Status is PageStatus.Archived or PageStatus.Superseded) sentences.Add($"Is {page.Facts.Status.Name()}: kept with a note, and left out of lists of what is new.");
        if (sentences.Count == 0) sentences.Add("Stands in the list of its kind.");
        return sentences.ToImmutable();

        void Add(string beginning, Relation relation, string noun, string end)
        {
            var terms = site.Targets(page, relation).Select(term => term.Title).ToList();
            if (terms.Count > 0) sentences.Add($"{beginning} {(terms.Count == 1 ? noun : noun + "s")} {Words.List(terms, "and")}{end}");
        }
    }

    // A cell of the evidence map in which no other case study stands.
    private static IEnumerable<string> Gaps(Site site, CaseStudy study) =>
        from theme in site.Targets(study, Relation.Theme)
        from outcome in site.Targets(study, Relation.Outcome)
        let others = site.Sources<CaseStudy>(theme, Relation.Theme).Intersect(site.Sources<CaseStudy>(outcome, Relation.Outcome)).Where(other => other.IsCurrent && other.IsOriginal && other != study)
        where !others.Any()
        select $"Fills a gap: no other case study shows {theme.Title} with {outcome.Title}.";

    private static string Escape(string text) => WebUtility.HtmlEncode(text.ReplaceLineEndings(" ")).Replace("@", "&#64;", StringComparison.Ordinal);
}
