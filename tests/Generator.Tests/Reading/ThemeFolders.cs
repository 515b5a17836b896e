using System.Text;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Reading;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Reading;

public sealed class ThemeFolders : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sharewell-theme-").FullName;
    private readonly DiagnosticBag diagnostics = new();

    public ThemeFolders()
    {
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        Directory.CreateDirectory(Path.Combine(folder, "strings"));
        File.Copy(RepositoryRoot.Combine("theme/strings/en.json"), Path.Combine(folder, "strings", "en.json"));
        Write("assets/site.css", "body { color: black }");
    }

    private string[] Found => [.. diagnostics.ToSortedArray().Select(found => $"{found.Span}: {found.Message}")];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_asset_has_a_hash_of_its_bytes_in_its_address() =>
        Read()!.Asset("site.css").Url.ShouldBe(new SiteUrl("assets/site-f674c2ffb7.css")); // printf 'body { color: black }' | sha256sum

    [Fact]
    public void A_style_sheet_names_other_assets_by_their_addresses()
    {
        Write("assets/mark.svg", "<svg/>");
        Write("assets/site.css", "a { background: url(mark.svg) } b { background: url( \"mark.svg\" ) } c { filter: url(#f) }");

        var theme = Read()!;

        var mark = theme.Asset("mark.svg").Url.Path["assets/".Length..];
        Encoding.UTF8.GetString(theme.Asset("site.css").Bytes.Span).ShouldBe($"a {{ background: url(\"{mark}\") }} b {{ background: url(\"{mark}\") }} c {{ filter: url(#f) }}");
    }

    [Theory]
    [InlineData("url(https://example.org/x.png)", "https://example.org/x.png")]
    [InlineData("url(//example.org/x.png)", "//example.org/x.png")]
    [InlineData("url('data:image/png;base64,AA')", "data:image/png;base64,AA")]
    [InlineData("url(missing.svg)", "missing.svg")]
    public void A_style_sheet_names_nothing_else(string css, string name)
    {
        Write("assets/site.css", "\na { background: " + css + " }");

        Read().ShouldBeNull();

        Found.ShouldBe([$"theme/assets/site.css:2:1: The style sheet names \"{name}\", which is no file of assets/."]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_one_error()
    {
        ThemeReader.Read(Path.Combine(folder, "nowhere"), diagnostics).ShouldBeNull();

        Found.ShouldBe(["theme: This folder of the theme does not exist."]);
    }

    [Fact]
    public void Words_that_cannot_be_read_are_one_error()
    {
        Write("strings/en.json", "{\n  \"a\": \"b\",\n  oops\n}");

        Read().ShouldBeNull();

        Found.ShouldBe(["theme/strings/en.json:3:1: The words of the theme cannot be read as JSON texts."]);
    }

    [Fact]
    public void Missing_words_are_named()
    {
        Write("strings/en.json", File.ReadAllText(RepositoryRoot.Combine("theme/strings/en.json")).Replace("\"skip\":", "\"skop\":", StringComparison.Ordinal));

        Read().ShouldBeNull();

        Found.ShouldBe(["theme/strings/en.json: The theme has no words for \"skip\"."]);
    }

    [Fact]
    public void What_another_language_leaves_out_is_said_in_English()
    {
        Write("strings/cy.json", "{ \"nav.home\": \"Hafan\" }");

        var welsh = Read()!.Strings[Language.Cy];

        welsh["nav.home"].ShouldBe("Hafan");
        welsh["nav.search"].ShouldBe("Search");
    }

    [Fact]
    public void A_plural_form_that_it_leaves_out_is_said_by_its_own_general_form()
    {
        Write("strings/cy.json", "{ \"count.guide.other\": \"{n} canllaw\" }");

        var welsh = Read()!.Strings[Language.Cy];

        welsh.Count("count.guide", 1).ShouldBe("1 canllaw");
        welsh.Count("count.page", 1).ShouldBe("1 page");
    }

    [Fact]
    public void Colours_of_root_are_tokens()
    {
        Write("assets/site.css", """
            :root { color-scheme: light dark; --paper: #FFFFFF; --ink: #111111; --gap: 2rem; --short: #abc }
            @media (prefers-color-scheme: dark) { :root { --paper: #000000; } }
            @media print { :root { --ink: #000000; } }
            """);

        var colours = Read()!.Colours;

        colours.Light.OrderBy(token => token.Key, StringComparer.Ordinal).Select(token => $"{token.Key} {token.Value}").ShouldBe(["ink #111111", "paper #ffffff"]);
        colours.Dark.Select(token => $"{token.Key} {token.Value}").ShouldBe(["paper #000000"]);
        colours.Names.ShouldBe(["ink", "ink-dark", "paper", "paper-dark"]);
    }

    [Theory]
    [InlineData("assets/Site Icon.svg", "theme/assets/Site Icon.svg: The name of this file cannot become an address.")]
    [InlineData("strings/fr.json", "theme/strings/fr.json: The hub knows no language of this name.")]
    public void Names_that_cannot_be_used_are_errors(string path, string message)
    {
        Write(path, "{}");

        Read().ShouldBeNull();

        Found.ShouldBe([message]);
    }

    private Theme? Read() => ThemeReader.Read(folder, diagnostics);

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(folder, path), text);
}
