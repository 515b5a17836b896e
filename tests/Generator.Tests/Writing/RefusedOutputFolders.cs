using Sharewell.Diagnostics;
using Sharewell.Writing;
using static Sharewell.Tests.Writing.TestOutput;

namespace Sharewell.Tests.Writing;

public sealed class RefusedOutputFolders : IDisposable
{
    private readonly TestOutput test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public void The_root_of_the_disk() => Refused("/", "is the root of the disk");

    [Fact]
    public void A_home() => Refused(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/", "is your home folder");

    [Theory]
    [InlineData("input", "is the input folder")]
    [InlineData("input/", "is the input folder")]
    [InlineData("output/../input", "is the input folder")]
    [InlineData("input/output", "is in the input folder")]
    [InlineData("input/a/b", "is in the input folder")]
    [InlineData("", "has the input folder")]
    [InlineData("..", "has the input folder")]
    public void The_input_folder_its_parents_and_what_is_in_it(string path, string reason) => Refused(Path.Combine(test.Root, path), reason);

    [Fact]
    public void The_input_folder_by_way_of_a_link()
    {
        Directory.CreateSymbolicLink(Path.Combine(test.Root, "link"), test.Root);

        Refused(Path.Combine(test.Root, "link", "input"), "is the input folder");
        Refused(Path.Combine(test.Root, "link", "input", "output"), "is in the input folder");
        Should.NotThrow(() => OutputWriter.Check(Path.Combine(test.Root, "link", "output"), test.Input));
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_the_input_folders_is_fine() =>
        Should.NotThrow(() => OutputWriter.Check(test.Input + "-site", test.Input));

    [Fact]
    public void A_folder_with_other_files()
    {
        test.Put("output/notes.txt", "notes");

        Refused(test.Output, "is not empty, and there is no site/manifest.json of a build in it");

        test.Names().ShouldBe(["notes.txt"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"name": "My web app", "start_url": "/"}""")]
    [InlineData("""{"format":"sharewell-manifest-1","files":[{"path":"index.html"}]}""")]
    [InlineData("""{"format":"sharewell-manifest-1","files":[{"path":null,"size":1,"sha256":""}]}""")]
    [InlineData("""{"format":"sharewell-manifest-1","files":""")]
    public void A_site_of_another_program(string? manifest)
    {
        test.Put("output/site/index.html", "theirs");
        if (manifest is not null) test.Put("output/site/manifest.json", manifest);

        Refused(test.Output, "is not empty, and there is no site/manifest.json of a build in it");

        System.IO.File.ReadAllText(test.InSite("index.html")).ShouldBe("theirs");
    }

    [Fact]
    public void A_site_of_another_program_beside_what_a_killed_build_left()
    {
        test.Put("output/site/index.html", "theirs");
        test.Put("output/.staging-last/manifest.json", "{}");

        Refused(test.Output, "is not empty");
    }

    [Fact]
    public void A_file() => Refused(test.Put("output", "a file"), "is a file");

    [Fact]
    public void A_file_in_the_place_of_the_site()
    {
        test.Put("output/site", "a file");

        Refused(test.Output, "has a file named site in it");
    }

    [Fact]
    public void A_link()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(test.Root, "elsewhere")).FullName;
        Directory.CreateSymbolicLink(test.Output, elsewhere);

        Refused(test.Output, $"is a link to {elsewhere}");
        Refused(test.Output + "/", $"is a link to {elsewhere}");
    }

    [Theory]
    [InlineData("site")]
    [InlineData(".lock")]
    [InlineData(".staging-next")]
    [InlineData(".staging-last")]
    public void A_link_in_the_place_of_what_a_build_makes(string name)
    {
        test.Write(File("index.html", "home"));
        var elsewhere = test.Put("elsewhere/precious.txt", "precious");
        var path = Path.Combine(test.Output, name);
        if (name == "site") Directory.Delete(path, recursive: true);
        if (name == ".lock") System.IO.File.Delete(path);
        Directory.CreateSymbolicLink(path, Path.GetDirectoryName(elsewhere)!);

        Refused(test.Output, $"has a link in the place of {name}");

        System.IO.File.ReadAllText(elsewhere).ShouldBe("precious");
    }

    [Fact]
    public void A_path_whose_links_go_in_a_circle()
    {
        Directory.CreateSymbolicLink(Path.Combine(test.Root, "a"), Path.Combine(test.Root, "b"));
        Directory.CreateSymbolicLink(Path.Combine(test.Root, "b"), Path.Combine(test.Root, "a"));

        Should.Throw<MachineFaultException>(() => OutputWriter.Check(Path.Combine(test.Root, "a", "output"), test.Input)).Message.ShouldContain("go in a circle");
    }

    private void Refused(string path, string reason)
    {
        Should.Throw<UsageFaultException>(() => OutputWriter.Check(path, test.Input)).Message.ShouldContain(reason);
        Should.Throw<UsageFaultException>(() => OutputWriter.Write(path, test.Input, [File("index.html", "home")]));
    }
}
