using System.Text;

namespace Sharewell.Reading;

/// <summary>
/// A script as it is sent: without lines of comment, indentation and empty lines, which readers would download for nothing. The file of the theme
/// stays as it is written.
/// </summary>
/// <remarks>
/// This needs no parser of scripts, because it looks at nothing but the beginnings of lines, and those are plain code in a script without template
/// literals, block comments and lines that a backslash continues: strings, regular expressions and other comments end with their line. A script that
/// has one of the three is sent as it is.
/// </remarks>
internal static class TerseScript
{
    // Signs that a line may begin within something. After the first three: what ends a line as a line feed does and is none, and what was no UTF-8.
    private static readonly string[] Unsure = ["`", "/*", "\\\n", "\r", "\u2028", "\u2029", "\ufffd"];

    // Notices that authors of scripts ask to be kept.
    private static readonly string[] Notices = ["//!", "licen", "copyright", "@preserve"];

    /// <summary>The bytes to send: what they do is the same, but for the numbers of lines.</summary>
    public static byte[] Of(byte[] script)
    {
        var text = Encoding.UTF8.GetString(script).Replace("\r\n", "\n", StringComparison.Ordinal);
        if (Unsure.Any(sign => text.Contains(sign, StringComparison.Ordinal))) return script;
        var lines = text.Split('\n').Select(line => line.Trim(' ', '\t')).Where(line => line.Length > 0 && !IsIdle(line));
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
    }

    private static bool IsIdle(string line) =>
        line.StartsWith("//", StringComparison.Ordinal) && !Notices.Any(notice => line.Contains(notice, StringComparison.OrdinalIgnoreCase));
}
