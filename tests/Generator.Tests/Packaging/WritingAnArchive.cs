using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Sharewell.Diagnostics;
using Sharewell.Packaging;

namespace Sharewell.Tests.Packaging;

public sealed class WritingAnArchive
{
    private static readonly ArchiveFile[] Files =
    [
        ArchiveFile.Of("networks/b.html", new string('b', 5000)), ArchiveFile.Of("READ-ME-FIRST.txt", "Extract all."),
        ArchiveFile.Of("images/a.png", Enumerable.Range(0, 300).Select(n => (byte)n).ToArray()), ArchiveFile.Of("networks/a.html", "a"),
    ];

    [Fact]
    public void Entries_stand_by_path_whatever_order_they_came_in() => Names(ArchiveWriter.Write(Files))
        .ShouldBe(["READ-ME-FIRST.txt", "images/a.png", "networks/a.html", "networks/b.html"]);

    [Fact]
    public void Order_and_time_of_day_change_no_byte()
    {
        var archive = ArchiveWriter.Write(Files);
        ArchiveWriter.Write(Files.Reverse()).ShouldBe(archive);
    }

    [Fact]
    public void The_first_stands_before_all_others_and_is_stored()
    {
        var archive = ArchiveWriter.Write(Files, ArchiveFile.Of("mimetype", "application/epub+zip"));
        Names(archive)[0].ShouldBe("mimetype");
        // OCF 3.3, 4.3: the type can be read at byte 38 of the file.
        Encoding.ASCII.GetString(archive, 30, 28).ShouldBe("mimetypeapplication/epub+zip");
    }

    [Fact]
    public void Every_entry_has_the_same_time_rights_and_system_and_no_extra_field()
    {
        foreach (var (local, central) in Headers(ArchiveWriter.Write(Files)))
        {
            BitConverter.ToUInt16(local, 6).ShouldBe((ushort)0x0800, "names are UTF-8, sizes stand in front");
            BitConverter.ToUInt32(local, 10).ShouldBe(0x00210000u, "1 January 1980");
            BitConverter.ToUInt16(local, 28).ShouldBe((ushort)0, "extra field");
            central[5].ShouldBe((byte)3, "Unix");
            BitConverter.ToUInt16(central, 30).ShouldBe((ushort)0, "extra field");
            BitConverter.ToUInt32(central, 38).ShouldBe(0x81A40000u, "-rw-r--r--");
        }
    }

    [Fact]
    public void Text_is_packed_and_pictures_are_stored()
    {
        using var zip = new ZipArchive(new MemoryStream(ArchiveWriter.Write(Files)));
        zip.GetEntry("networks/b.html")!.CompressedLength.ShouldBeLessThan(100);
        zip.GetEntry("images/a.png")!.CompressedLength.ShouldBe(300);
    }

    [Fact]
    public void More_entries_than_the_old_format_counts_are_marked_too()
    {
        var archive = ArchiveWriter.Write(Enumerable.Range(0, 66_000).Select(n => ArchiveFile.Of($"p/{n}.png", "")));
        using var zip = new ZipArchive(new MemoryStream(archive));
        zip.Entries.Count.ShouldBe(66_000);
        zip.Entries[^1].ExternalAttributes.ShouldBe(unchecked((int)0x81A40000));
    }

    [Fact]
    public void A_file_that_is_not_what_was_promised_is_found_when_it_is_read_back()
    {
        var liar = ArchiveFile.Of("a.html", "one") with { Read = () => "two"u8.ToArray() };
        Should.Throw<MachineFaultException>(() => ArchiveWriter.Write([liar])).Message.ShouldContain("a.html is not what was put in");
    }

    [Theory]
    [InlineData("files/con.pdf", "rename it, for instance to con-page.pdf")]
    [InlineData("AUX/a.html", "rename it, for instance to AUX-page")]
    [InlineData("a.html.", "take it off")]
    [InlineData("a b:c.html", "has the character : in it")]
    [InlineData("../a.html", "give it a plain name")]
    [InlineData("caf\u00e9.html", "has the character \u00e9 in it")]
    public void Names_that_Windows_cannot_unpack_are_refused_with_the_fix(string path, string fix) =>
        Should.Throw<MachineFaultException>(() => ArchiveWriter.Write([ArchiveFile.Of(path, "")])).Message.ShouldContain(fix);

    [Fact]
    public void A_long_name_is_refused_with_what_to_take_off() =>
        Should.Throw<MachineFaultException>(() => ArchiveWriter.Write([ArchiveFile.Of(new string('a', 145) + ".html", "")])).Message.ShouldContain("shorten its name by 1.");

    [Theory]
    [InlineData("a.html", "A.html", "are one file on Windows and macOS")]
    [InlineData("a", "a/b.html", "needs a folder of that name")]
    public void Names_that_clash_are_refused_both_named(string one, string other, string why)
    {
        var message = Should.Throw<MachineFaultException>(() => ArchiveWriter.Write([ArchiveFile.Of(one, ""), ArchiveFile.Of(other, "")])).Message;
        message.ShouldContain(why);
        message.ShouldContain(one);
        message.ShouldContain(other);
    }

    [Fact]
    [Trait("Category", "Node")] // it needs a program that ./test.sh installs
    public void Unzip_finds_no_fault()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("sharewell-zip-").FullName, "a.zip");
        File.WriteAllBytes(path, ArchiveWriter.Write(Files));
        try
        {
            using var unzip = Process.Start(new ProcessStartInfo("unzip", ["-t", path]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            unzip.StandardOutput.ReadToEnd().ShouldContain("No errors detected");
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    private static string[] Names(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    // APPNOTE 6.3.10, 4.3.7 and 4.3.12.
    private static IEnumerable<(byte[] Local, byte[] Central)> Headers(byte[] archive)
    {
        var at = BitConverter.ToInt32(archive, archive.Length - 6);
        while (BitConverter.ToUInt32(archive, at) == 0x02014b50)
        {
            var local = BitConverter.ToInt32(archive, at + 42);
            yield return (archive[local..(local + 30)], archive[at..(at + 46)]);
            at += 46 + BitConverter.ToUInt16(archive, at + 28) + BitConverter.ToUInt16(archive, at + 30);
        }
    }
}
