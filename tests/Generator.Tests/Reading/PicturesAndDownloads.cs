using System.Buffers.Binary;
using System.Text;
using FsCheck.Fluent;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Reading;

namespace Sharewell.Tests.Reading;

public sealed class PicturesAndDownloads : IDisposable
{
    private static readonly byte[] Pdf = "%PDF-1.7\n"u8.ToArray();

    private readonly InputFolder input = new();

    public void Dispose() => input.Dispose();

    public static TheoryData<string, string, int, int> Samples => new()
    {
        { nameof(SamplePictures.Png), "a.png", 30, 20 },
        { nameof(SamplePictures.Gif), "a.gif", 30, 20 },
        { nameof(SamplePictures.Jpeg), "a.jpg", 30, 20 },
        { nameof(SamplePictures.ProgressiveJpeg), "a.jpeg", 30, 20 },
        { nameof(SamplePictures.TurnedJpeg), "a.jpg", 20, 30 },
        { nameof(SamplePictures.UpsideDownJpeg), "a.jpg", 30, 20 },
        { nameof(SamplePictures.LossyWebP), "a.webp", 30, 20 },
        { nameof(SamplePictures.LosslessWebP), "a.webp", 30, 20 },
        { nameof(SamplePictures.TransparentWebP), "a.webp", 30, 20 },
        { nameof(SamplePictures.Avif), "a.avif", 30, 20 },
        { nameof(SamplePictures.TransparentAvif), "a.avif", 30, 20 },
        { nameof(SamplePictures.TurnedAvif), "a.avif", 20, 30 },
        { nameof(SamplePictures.GridAvif), "a.avif", 1000, 700 },
    };

    private static byte[] Sample(string name) => (byte[])typeof(SamplePictures).GetProperty(name)!.GetValue(null)!;

    private static PixelSize? Check(string path, ReadOnlySpan<byte> bytes) =>
        AttachmentReader.Check(new ContentPath(path), AttachmentKinds.OfEnding(Path.GetExtension(path))!.Value, bytes, new DiagnosticBag());

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_picture_is_known_with_its_size(string sample, string name, int width, int height)
    {
        input.Add($"images/{name}", Sample(sample));

        var picture = input.Read().Attachments.Single();

        input.Findings.ShouldBeEmpty();
        picture.Path.Value.ShouldBe($"images/{name}");
        picture.Url.ShouldBe(new SiteUrl($"images/{name}"));
        picture.MediaType.ShouldBe($"image/{name[2..].Replace("jpg", "jpeg", StringComparison.Ordinal)}");
        (picture.Width, picture.Height).ShouldBe((width, height));
        picture.Read().ShouldBe(Sample(sample));
    }

    [Fact]
    public void A_pdf_is_offered_for_download()
    {
        input.Add("files/report.v2_final.pdf", Pdf);

        var download = input.Read().Attachments.Single();

        input.Findings.ShouldBeEmpty();
        (download.Url.Path, download.MediaType, download.Width, download.Height).ShouldBe(("files/report.v2_final.pdf", "application/pdf", null, null));
    }

    [Fact]
    public void They_stand_in_the_order_of_their_paths()
    {
        input.Add("images/b.png", SamplePictures.Png).Add("images/a.png", SamplePictures.Png).Add("files/z.pdf", Pdf);

        input.Read().Attachments.Select(attachment => attachment.Path.Value).ShouldBe(["files/z.pdf", "images/a.png", "images/b.png"]);
    }

    [Theory]
    [InlineData("images/map.png", nameof(SamplePictures.Jpeg), "\"map.png\" is a JPEG picture, whatever its name says. Rename it to \"images/map.jpg\", and correct the links to it.")]
    [InlineData("images/map.jpg", nameof(SamplePictures.Avif), "\"map.jpg\" is an AVIF picture, whatever its name says. Rename it to \"images/map.avif\", and correct the links to it.")]
    [InlineData("files/map.pdf", nameof(SamplePictures.LossyWebP), "\"map.pdf\" is a WebP picture, whatever its name says. Rename it to \"images/map.webp\", and correct the links to it.")]
    public void A_file_that_is_another_kind_than_its_name_says_is_refused(string path, string sample, string told)
    {
        input.Add(path, Sample(sample));

        input.Read().Attachments.Single().Width.ShouldBeNull();

        input.Findings.ShouldBe([$"{path} file-kind: {told}"]);
    }

    [Theory]
    [InlineData("images/map.png", "%PDF-1.7", "\"map.png\" is a PDF, whatever its name says. Rename it to \"files/map.pdf\", and correct the links to it.")]
    [InlineData("images/map.png", "<!DOCTYPE html><script>alert(1)</script>", "\"map.png\" is no PNG picture, whatever its name says. Save it again as a PNG picture.")]
    [InlineData("images/map.png", "\ufeff<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "\"map.png\" is an SVG picture, whatever its name says. Rename it to \"images/map.svg\", and correct the links to it.")]
    [InlineData("images/map.svg", "GIF89a", "\"map.svg\" is a GIF picture, whatever its name says. Rename it to \"images/map.gif\", and correct the links to it.")]
    [InlineData("images/map.svg", "<html></html>", "\"map.svg\" is no SVG picture, whatever its name says. Save it again as an SVG picture.")]
    [InlineData("images/map.webp", "RIFF1234WAVE", "\"map.webp\" is no WebP picture, whatever its name says. Save it again as a WebP picture.")]
    [InlineData("files/map.pdf", "MZ\u0090", "\"map.pdf\" is no PDF, whatever its name says. Save it again as a PDF.")]
    [InlineData("images/map.gif", "", "\"map.gif\" is empty. Put the file here again.")]
    [InlineData("images/map.gif", "GIF89a", "The GIF picture \"map.gif\" is damaged: it does not say how large it is. Save it again with the program that made it.")]
    [InlineData("images/map.gif", "GIF89a\0\0\u0001\0", "The GIF picture \"map.gif\" is damaged: it does not say how large it is. Save it again with the program that made it.")]
    public void So_is_one_that_is_no_picture_or_a_damaged_one(string path, string content, string told)
    {
        input.Add(path, content);

        input.Read().Attachments.Single().Path.Value.ShouldBe(path);

        input.Findings.ShouldBe([$"{path} file-kind: {told}"]);
    }

    [Theory]
    [InlineData("images/Kent Map.PNG", "kent-map.png")]
    [InlineData("images/Môn.png", "mon.png")]
    [InlineData("images/-map.png", "map.png")]
    [InlineData("images/map+plan.png", "map-plan.png")]
    [InlineData("images/日本.png", "")]
    public void A_name_that_would_make_a_bad_address_is_refused(string path, string suggestion)
    {
        input.Add(path, SamplePictures.Png);

        input.Read().Attachments.Single().Path.Value.ShouldBe(path);

        var help = suggestion.Length > 0 ? $"Rename it to \"{suggestion}\", and correct the links to it." : "Rename it with lower-case letters, digits and hyphens, and correct the links to it.";
        input.Findings.ShouldBe([$"{path} file-name: The name \"{path[7..]}\" is part of a web address, but has other characters than a to z, 0 to 9, hyphen, underscore and full stop. {help}"]);
    }

    [Fact]
    public void A_name_that_is_too_long_for_an_address_is_refused()
    {
        var (longest, longer) = (new string('a', 96) + ".png", new string('b', 97) + ".png");
        input.Add($"images/{longest}", SamplePictures.Png).Add($"images/{longer}", SamplePictures.Png);

        input.Read();

        input.Findings.ShouldBe([$"images/{longer} file-name: The name of this file has 101 characters; 100 are the most. Give it a shorter name, and correct the links to it."]);
    }

    [Fact]
    public void A_file_with_too_many_bytes_is_refused()
    {
        input.Add("images/a.png", SamplePictures.Png).Add("files/a.pdf", [.. Pdf, .. new byte[90]]);

        input.Read(new ContentLimits { AttachmentBytes = 91 });

        input.Findings.ShouldBe(
        [
            "files/a.pdf file-too-large: The file has 99 bytes; 91 are the most. Save it again with smaller pictures. Where it must be so large, raise attachment_bytes under limits in site.yml.",
            "images/a.png file-too-large: The file has 92 bytes; 91 are the most. Scale it down: 1,600 pixels across are enough for any page. Where it must be so large, raise attachment_bytes under limits in site.yml.",
        ]);
    }

    [Theory]
    [InlineData(8000, 5000, true)]
    [InlineData(8000, 5001, false)]
    [InlineData(1, 40_000_001, false)]
    [InlineData(int.MaxValue, int.MaxValue, false)]
    public void A_picture_with_too_many_pixels_is_refused_however_few_bytes_it_has(int width, int height, bool fits)
    {
        var bytes = SamplePictures.Png;
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        input.Add("images/a.png", bytes);

        input.Read().Attachments.Single().Width.ShouldBe(fits ? width : null);

        input.Findings.ShouldBe(fits ? [] : [$"images/a.png file-too-large: The picture is {width:N0} by {height:N0} pixels; 40 million in all are the most. Scale it down: 1,600 pixels across are enough for any page."]);
    }

    [Theory]
    [InlineData(0u, 20u)]
    [InlineData(30u, 0u)]
    [InlineData(0x80000000u, 20u)]
    public void A_size_that_makes_no_sense_is_damage(uint width, uint height)
    {
        var bytes = SamplePictures.Png;
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(20), height);
        input.Add("images/a.png", bytes);

        input.Read();

        input.Findings.ShouldBe(["images/a.png file-kind: The PNG picture \"a.png\" is damaged: it does not say how large it is. Save it again with the program that made it."]);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_picture_that_is_cut_off_gives_its_size_or_none_and_never_another(string sample, string name, int width, int height)
    {
        var bytes = Sample(sample);

        for (var length = 0; length < bytes.Length; length++)
        {
            if (Check($"images/{name}", bytes.AsSpan(0, length)) is { } size) size.ShouldBe(new PixelSize(width, height), $"cut at {length}");
        }
    }

    // FF C4, FF C8 and FF CC stand among the markers of frames and are none; FF may be repeated before any marker.
    [Theory]
    [InlineData("FFC4000901020304050607")]
    [InlineData("FFC8000901020304050607")]
    [InlineData("FFCC000901020304050607")]
    [InlineData("FFFFFFE00004ABCD")]
    [InlineData("FF01FFD0")]
    public void What_stands_before_the_frame_of_a_jpeg_is_passed_over(string before) =>
        Check("images/a.jpg", Convert.FromHexString($"FFD8{before}FFC2000B080014001E01000000")).ShouldBe(new PixelSize(30, 20));

    [Theory]
    [InlineData("FFDA0004ABCD")]
    [InlineData("FFE00001")]
    [InlineData("FFE0000400000000")]
    public void A_jpeg_whose_frame_is_not_reached_is_damaged(string before) =>
        Check("images/a.jpg", Convert.FromHexString($"FFD8{before}FFC0000B080014001E01000000")).ShouldBeNull();

    [Fact]
    public void Whatever_is_changed_in_a_picture_reading_it_ends_well()
    {
        var samples = Samples.Select(row => (Name: (string)row[1], Bytes: Sample((string)row[0]))).ToArray();
        var changes =
            from sample in Gen.Elements(samples)
            from places in Gen.Choose(0, sample.Bytes.Length - 1).ArrayOf(3)
            from values in Gen.Choose(0, 255).ArrayOf(3)
            select (sample.Name, Bytes: Change(sample.Bytes, places, values));

        Prop.ForAll(changes.ToArbitrary(), change =>
        {
            var size = Check($"images/{change.Name}", change.Bytes);
            (size is null || ((long)size.Value.Width * size.Value.Height <= 40_000_000 && size is { Width: > 0, Height: > 0 })).ShouldBeTrue();
        }).Holds(2000);

        static byte[] Change(byte[] bytes, int[] places, int[] values)
        {
            var changed = bytes.ToArray();
            foreach (var (place, value) in places.Zip(values)) changed[place] = (byte)value;
            return changed;
        }
    }

    [Fact]
    public void A_file_that_changes_or_vanishes_before_it_is_written_is_a_fault_of_the_machine()
    {
        input.Add("images/a.png", SamplePictures.Png);
        var picture = input.Read().Attachments.Single();

        File.WriteAllBytes(input.Full("images/a.png"), Encoding.UTF8.GetBytes("<script>"));
        Should.Throw<MachineFaultException>(() => picture.Read()).Message.ShouldBe($"{input.Full("images/a.png")} changed while the hub was being built.");

        File.Delete(input.Full("images/a.png"));
        Should.Throw<MachineFaultException>(() => picture.Read()).Message.ShouldBe($"{input.Full("images/a.png")} vanished while it was being read.");
    }
}
