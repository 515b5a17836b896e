using System.Text.RegularExpressions;
using Sharewell.Model;

namespace Sharewell.Tests.Model.Schema;

/// <summary>Patterns are regular expressions that JSON Schema shares: each is shown what it takes and what it does not.</summary>
public class ShapesOfText
{
    [Theory]
    [InlineData(ContentKind.CaseStudy, "redirect_from", "guides/old-name.html old.html toolkit/csit/a-1.html", "/guides/a.html guides/a Guides/a.html ../a.html guides//a.html guides/.html a.htm a.html# guides/a--page-2.html -a.html guides/a-.html")]
    [InlineData(ContentKind.Pack, "edition", "2026.1 2026.12 1999.999", "2026 2026.1234 26.1 2026.a v2026.1 2026.1.2")]
    [InlineData(ContentKind.Region, "gss", "E12000007 W92000004", "e12000007 E1200000 E120000077 12000007E")]
    [InlineData(ContentKind.Council, "former_gss", "E08000016", "E0800016")]
    [InlineData(ContentKind.Council, "code", "KEN STS", "KE KENT ken K1N")]
    public void A_pattern_takes_the_whole_text(ContentKind kind, string name, string right, string wrong)
    {
        var type = Schemas.Of(kind).Fields.Single(field => field.Name == name).Type;
        var pattern = ((PatternType)(type is IListType list ? list.Item : type)).Pattern;

        foreach (var text in right.Split(' ')) Regex.IsMatch(text, pattern, RegexOptions.NonBacktracking).ShouldBeTrue(text);
        foreach (var text in wrong.Split(' ')) Regex.IsMatch(text, pattern, RegexOptions.NonBacktracking).ShouldBeFalse(text);
    }
}
