using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sharewell.Model;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Sites;

/// <summary>
/// All words of the interface come from the strings file. To see it, a site is made whose strings file has no words in it, only places to fill: each word
/// that is on a page all the same must be one of its content.
/// </summary>
public sealed partial class WordsOfPages
{
    // Names of licences and signs of units are the same in all languages. A label may stand within a sentence: "also about life on the quay".
    private static readonly FrozenSet<string> Known = Directory.EnumerateFiles(RepositoryRoot.Combine("tests/Sites/harbour"), "*", SearchOption.AllDirectories)
        .Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal))
        .SelectMany(path => Word().Matches(File.ReadAllText(path) + " " + Path.GetFileNameWithoutExtension(path)))
        .Concat(Licence.BuiltIn.SelectMany(licence => Word().Matches(licence.Name + " " + licence.Id)))
        .SelectMany(match => new[] { match.Value, char.ToLowerInvariant(match.Value[0]) + match.Value[1..] })
        .Append("KB")
        .ToFrozenSet(StringComparer.Ordinal);

    [Fact]
    public void Are_all_in_the_strings_file_or_in_the_content()
    {
        var site = SmallSite.WithoutWords;

        site.Pages.SelectMany(address => Strange(site.Page(address)).Select(word => $"{address}: {word}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<p>Next page</p>")]
    [InlineData("<nav aria-label='Next page'></nav>")]
    [InlineData("<img alt='Next page'>")]
    [InlineData("<input placeholder='Next page'>")]
    public void That_are_written_into_a_component_would_be_found(string html) => Strange(new HtmlParser().ParseDocument(html)).ShouldBe(["Next"]);

    /// <summary>The words that nobody wrote, in texts and in what is read out or shown on hovering.</summary>
    private static IEnumerable<string> Strange(IHtmlDocument page)
    {
        var texts = page.All.SelectMany(element => element.ChildNodes.OfType<IText>()
            // Formats of references are none of anybody's words.
            .Where(_ => element.LocalName is not ("script" or "code" or "pre") && element.ParentElement?.ParentElement?.ClassName is not "cite")
            .Select(text => NoWords().Replace(text.Data, ""))
            .Concat(new[] { "aria-label", "aria-description", "alt", "title", "placeholder" }.Select(element.GetAttribute).OfType<string>()));
        return texts.SelectMany(text => Word().Matches(text)).Select(match => match.Value).Where(word => !Known.Contains(word)).Distinct();
    }

    // Checksums are no words either.
    [GeneratedRegex(@"https?://\S+|\b[0-9a-f]{64}\b")]
    private static partial Regex NoWords();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();
}
