namespace Sharewell.Tests.Reading;

/// <summary>Pictures as common programs write them, 30 pixels by 20 unless said otherwise.</summary>
internal static class SamplePictures
{
    /// <summary>Pillow 9.4.</summary>
    public static byte[] Png => Convert.FromBase64String(
        """
        iVBORw0KGgoAAAANSUhEUgAAAB4AAAAUCAIAAAAVyRqTAAAAI0lEQVR4nGM8IWfDQBvARCNzR40eNXrU6FGjR40eNZqmRgMAocQBSlDDXksAAAAASUVORK5CYII=
        """);

    /// <summary>Pillow 9.4.</summary>
    public static byte[] Gif => Convert.FromBase64String(
        """
        R0lGODdhHgAUAIEAAMgePAAAAAAAAAAAACwAAAAAHgAUAEAIKgABCBxIsKDBgwgTKlzIsKHDhxAjSpxIsaLFixgzatzIsaPHjyBDiiwYEAA7
        """);

    /// <summary>Pillow 9.4.</summary>
    public static byte[] Jpeg => Convert.FromBase64String(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVa
        WnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAUAB4DASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEA
        AAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6
        Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx
        8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAV
        YnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPE
        xcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwCOiiikdAUUUUAFFFFABRRRQB//2Q==
        """);

    /// <summary>Pillow 9.4.</summary>
    public static byte[] ProgressiveJpeg => Convert.FromBase64String(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVa
        WnhpeOuCguv/////////////////////////////////////////////////////////////////////////wgARCAAUAB4DASIAAhEBAxEB/8QAFQABAQAAAAAAAAAA
        AAAAAAAAAAL/xAAWAQEBAQAAAAAAAAAAAAAAAAAAAQP/2gAMAwEAAhADEAAAAZE0AAA//8QAFBABAAAAAAAAAAAAAAAAAAAAMP/aAAgBAQABBQJP/8QAFBEBAAAAAAAA
        AAAAAAAAAAAAIP/aAAgBAwEBPwEf/8QAFBEBAAAAAAAAAAAAAAAAAAAAIP/aAAgBAgEBPwEf/8QAFBABAAAAAAAAAAAAAAAAAAAAMP/aAAgBAQAGPwJP/8QAFBABAAAA
        AAAAAAAAAAAAAAAAMP/aAAgBAQABPyFP/9oADAMBAAIAAwAAABAIIIL/xAAUEQEAAAAAAAAAAAAAAAAAAAAg/9oACAEDAQE/EB//xAAUEQEAAAAAAAAAAAAAAAAAAAAg
        /9oACAECAQE/EB//xAAUEAEAAAAAAAAAAAAAAAAAAAAw/9oACAEBAAE/EE//2Q==
        """);

    /// <summary>Pillow 9.4, Exif orientation 6.</summary>
    public static byte[] TurnedJpeg => Convert.FromBase64String(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////
        ////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////
        ////wAARCAAUAB4DASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKB
        kaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKz
        tLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQA
        AQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOE
        hYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwCOiiikdAUUUUAFFFFA
        BRRRQB//2Q==
        """);

    /// <summary>Pillow 9.4, Exif orientation 3.</summary>
    public static byte[] UpsideDownJpeg => Convert.FromBase64String(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAMAAAAAAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////
        ////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////
        ////wAARCAAUAB4DASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKB
        kaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKz
        tLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQA
        AQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOE
        hYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwCOiiikdAUUUUAFFFFA
        BRRRQB//2Q==
        """);

    /// <summary>cwebp 1.2.4.</summary>
    public static byte[] LossyWebP => Convert.FromBase64String(
        """
        UklGRj4AAABXRUJQVlA4IDIAAAAQAwCdASoeABQAP3Gy0GA0rimlqAgCkC4JZQDI1BanFAAA/t4RPw/xQ81vYOpQoIdgAA==
        """);

    /// <summary>cwebp 1.2.4 -lossless.</summary>
    public static byte[] LosslessWebP => Convert.FromBase64String(
        """
        UklGRh4AAABXRUJQVlA4TBEAAAAvHcAEAAdQjyKXp/+BiOh/AAA=
        """);

    /// <summary>cwebp 1.2.4, an extended file (VP8X).</summary>
    public static byte[] TransparentWebP => Convert.FromBase64String(
        """
        UklGRmIAAABXRUJQVlA4WAoAAAAQAAAAHQAAEwAAQUxQSAoAAAABB1CyiAhERP8DVlA4IDIAAAAQAwCdASoeABQAP3Gy0GA0rimlqAgCkC4JZQDI1BanFAAA/t4RPw/x
        Q81vYOpQoIdgAA==
        """);

    /// <summary>avifenc 0.11.1.</summary>
    public static byte[] Avif => Convert.FromBase64String(
        """
        AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAA
        AAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB8AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3Bl
        AAAAAAAAAB4AAAAUAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgSAAAAAAABNjb2xybmNseAABAA0ABoAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACdtZGF0EgAKCDgR
        OzYQENBpMhEWQAYYYYQAAS2YjsWKukI7BA==
        """);

    /// <summary>avifenc 0.11.1, the alpha plane is a second item.</summary>
    public static byte[] TransparentAvif => Convert.FromBase64String(
        """
        AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAAGNbWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAA
        AAEAAAAsaWxvYwAAAABEAAACAAEAAAABAAAByAAAAB8AAgAAAAEAAAG1AAAAEwAAAEJpaW5mAAAAAAACAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAAAaaW5mZQIA
        AAAAAgAAYXYwMUFscGhhAAAAABppcmVmAAAAAAAAAA5hdXhsAAIAAQABAAAAw2lwcnAAAACdaXBjbwAAABRpc3BlAAAAAAAAAB4AAAAUAAAAEHBpeGkAAAAAAwgICAAA
        AAxhdjFDgSAAAAAAABNjb2xybmNseAABAA0ABoAAAAAOcGl4aQAAAAABCAAAAAxhdjFDgQAcAAAAADhhdXhDAAAAAHVybjptcGVnOm1wZWdCOmNpY3A6c3lzdGVtczph
        dXhpbGlhcnk6YWxwaGEAAAAAHmlwbWEAAAAAAAAAAgABBAECgwQAAgQBBYYHAAAAOm1kYXQSAAoFGBE7NhUyCBAAAEHo0+A4EgAKCDgROzYQENBpMhEWQAYYYYQAAS2Y
        jsWKukI7BA==
        """);

    /// <summary>avifenc 0.11.1 --irot 1.</summary>
    public static byte[] TurnedAvif => Convert.FromBase64String(
        """
        AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAAD8bWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAA
        AAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABJAAAAB8AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAdGlwcnAAAABUaXBjbwAAABRpc3Bl
        AAAAAAAAAB4AAAAUAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgSAAAAAAABNjb2xybmNseAABAA0ABoAAAAAJaXJvdAEAAAAYaXBtYQAAAAAAAAABAAEFAQKDBIUAAAAn
        bWRhdBIACgg4ETs2EBDQaTIRFkAGGGGEAAEtmI7FirpCOwQ=
        """);

    /// <summary>avifenc 0.11.1 --grid 2x1, of 1000 by 700 pixels in two tiles.</summary>
    public static byte[] GridAvif => Convert.FromBase64String(
        """
        AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAAF/bWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAA
        AAEAAAA6aWxvYwAAAABEAAADAAEAAAABAAABpwAAAAgAAgAAAAEAAAGvAAAASgADAAAAAQAAAa8AAABKAAAAXGlpbmYAAAAAAAMAAAAaaW5mZQIAAAAAAQAAZ3JpZENv
        bG9yAAAAABppbmZlAgAAAQACAABhdjAxQ29sb3IAAAAAGmluZmUCAAABAAMAAGF2MDFDb2xvcgAAAAAcaXJlZgAAAAAAAAAQZGltZwABAAIAAgADAAAAi2lwcnAAAABf
        aXBjbwAAABRpc3BlAAAAAAAAA+gAAAK8AAAAEHBpeGkAAAAAAwgICAAAABNjb2xybmNseAABAA0ABoAAAAAUaXNwZQAAAAAAAAH0AAACvAAAAAxhdjFDgSQAAAAAACRp
        cG1hAAAAAAAAAAMAAQMBAgMAAgQEAoUDAAMEBAKFAwAAAFptZGF0AAAAAQPoArwSAAoKOSJ+dd8ICGg0gDI6EZABhhhhAPS/XaqVgGLwBAMqG/TIJ/M6Y1GIUcFNmTjL
        CcKnI892Z/wmnirClDEa3FErxUjCZJVhgA==
        """);
}
