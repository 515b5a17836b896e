using System.Text.RegularExpressions;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Reading;

namespace Sharewell.Tests.Searching;

/// <summary>The search script says nothing of its own: it has the keys, the theme has the words, the page brings them.</summary>
public partial class WordsOfTheScript
{
    private const string Prefix = "search.say.";
    private static readonly string Theme = Path.Combine(NodeScript.Repository, "theme");

    [Fact]
    public void The_theme_has_words_for_each_key_of_the_script_and_no_others()
    {
        var script = File.ReadAllText(Path.Combine(Theme, "assets", "search.js"));
        var said = Said().Matches(script).SelectMany(match => match.Groups["key"].Captures).Select(key => key.Value);
        var counted = Counted().Matches(script).SelectMany(match => match.Groups["key"].Captures).SelectMany(key => new[] { key.Value + ".one", key.Value + ".other" });

        said.Concat(counted).Concat(["advice.1", "advice.2", "advice.3", "suggestion", "date", "relevance"]).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(ThemeReader.Read(Theme, new DiagnosticBag())!.Strings[Language.En].Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)).Select(key => key[Prefix.Length..]));
    }

    // say('next'), say(q ? 'none' : 'none-filtered', { q })
    [GeneratedRegex(@"\bsay\((?:q \? )?'(?<key>[a-z0-9.-]+)'(?: : '(?<key>[a-z0-9.-]+)')?", RegexOptions.ExplicitCapture)]
    private static partial Regex Said();

    // count('results', 3, { q })
    [GeneratedRegex(@"\bcount\('(?<key>[a-z]+)'", RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();
}
