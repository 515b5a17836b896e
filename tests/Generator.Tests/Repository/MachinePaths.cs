using System.Text.RegularExpressions;

namespace Sharewell.Tests.Repository;

public sealed partial class MachinePaths
{
    [Fact]
    public void Are_in_no_file() => RepositoryFiles.In()
        .Where(path => Path.GetExtension(path) is not (".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".avif" or ".pdf" or ".zip" or ".epub"))
        .SelectMany(path => RepositoryFiles.Read(path).Split('\n').Select((line, index) => (path, Line: index + 1, Found: MachinePath.Match(line))))
        .Where(line => line.Found.Success)
        .Select(line => $"{line.path}:{line.Line}: {line.Found.Value}")
        .ShouldBeEmpty("write a path from the repository's root");

    [Theory]
    [InlineData("see /wor" + "k/main/README.md", true)]
    [InlineData("\"/hom" + "e/ann/hub\"", true)]
    [InlineData("C:\\User" + "s\\ann", true)]
    [InlineData("https://example.org/wor" + "k/a", false)]
    [InlineData("../hom" + "e/a.md", false)]
    [InlineData("guides/hom" + "e/a.md", false)]
    public void Are_told_from_other_paths(string text, bool found) => MachinePath.IsMatch(text).ShouldBe(found);

    [GeneratedRegex(@"(?<![\w.~/-])/(?:work|farm|root|home|Users)/\w+|[A-Z]:\\Users\\\w+")]
    private static partial Regex MachinePath { get; }
}
