using System.Security.Cryptography;
using System.Text.Json;
using Sharewell.Model;
using Sharewell.Writing;
using static Sharewell.Tests.Writing.TestOutput;

namespace Sharewell.Tests.Writing;

public sealed class WritingTheFirstTime : IDisposable
{
    private readonly TestOutput test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public void Makes_every_file_in_its_folder()
    {
        var result = test.Write(File("index.html", "home"), File("toolkit/csit/what-it-is.html", "section"), File("_headers", ""));

        test.SiteTree().ShouldBe(new Dictionary<string, string> { ["_headers"] = "", ["index.html"] = "home", ["toolkit/csit/what-it-is.html"] = "section" });
        result.ShouldBe(new WriteResult(test.Site, Changed: true, Written: 3, Unchanged: 0, Removed: 0, ForeignKept: 0, Bytes: 11));
    }

    [Fact]
    public void Leaves_the_lock_and_nothing_else_beside_the_site()
    {
        test.Write(File("index.html", "home"));

        test.Names().ShouldBe([".lock", "site"]);
    }

    [Fact]
    public void Lists_every_other_file_in_the_manifest_with_size_and_hash_one_a_line()
    {
        test.Write(File("b.html", "bb"), File("a/a.html", "a"));

        System.IO.File.ReadAllText(test.InSite("manifest.json")).ShouldBe(
            $$"""
            {"format":"sharewell-manifest-1","files":[
            {"path":"a/a.html","size":1,"sha256":"{{Convert.ToHexStringLower(SHA256.HashData("a"u8))}}"},
            {"path":"b.html","size":2,"sha256":"{{Convert.ToHexStringLower(SHA256.HashData("bb"u8))}}"}
            ]}

            """.ReplaceLineEndings("\n"));
        JsonDocument.Parse(System.IO.File.ReadAllBytes(test.InSite("manifest.json"))).RootElement.GetProperty("files").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void Gives_the_same_bytes_whatever_the_order_of_the_files()
    {
        OutputFile[] files = [.. Enumerable.Range(0, 300).Select(n => File($"pages/{n % 7}/{n}.html", $"page {n}"))];
        test.Write(files);
        using var other = new TestOutput();
        other.Write([.. files.Reverse()]);

        other.SiteTree().ShouldBe(test.SiteTree());
        System.IO.File.ReadAllBytes(other.InSite("manifest.json")).ShouldBe(System.IO.File.ReadAllBytes(test.InSite("manifest.json")));
    }

    [Fact]
    public void Makes_each_file_once()
    {
        var made = new System.Collections.Concurrent.ConcurrentBag<int>();
        test.Write([.. Enumerable.Range(0, 500).Select(n => new OutputFile(new SiteUrl($"{n}.html"), () =>
        {
            made.Add(n);
            return default;
        }))]);

        made.Order().ShouldBe(Enumerable.Range(0, 500));
    }

    [Fact]
    public void Takes_an_output_folder_that_is_there_and_empty_with_an_empty_site_in_it()
    {
        Directory.CreateDirectory(test.Site);

        test.Write(File("index.html", "home")).Changed.ShouldBeTrue();

        test.SiteTree().ShouldBe(new Dictionary<string, string> { ["index.html"] = "home" });
        test.Names().ShouldBe([".lock", "site"]);
    }

    [Fact]
    public void Can_make_a_site_of_no_files()
    {
        test.Write().ShouldBe(new WriteResult(test.Site, Changed: true, Written: 0, Unchanged: 0, Removed: 0, ForeignKept: 0, Bytes: 0));

        Manifest.Read(test.Site).ShouldNotBeNull().Files.ShouldBeEmpty();
    }
}
