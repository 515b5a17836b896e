using System.Text;

namespace Sharewell.Tests.Rendering;

/// <summary>Reads CSV by the letter of RFC 4180, section 2, and refuses anything else.</summary>
internal static class CsvReader
{
    /// <summary>The rows by field name.</summary>
    public static List<Dictionary<string, string>> Read(string csv)
    {
        var lines = Lines(csv);
        return [.. lines.Skip(1).Select(line =>
        {
            line.Count.ShouldBe(lines[0].Count, "each line should contain the same number of fields (RFC 4180, section 2, rule 4)");
            return lines[0].Zip(line).ToDictionary(pair => pair.First, pair => pair.Second);
        })];
    }

    private static List<List<string>> Lines(string csv)
    {
        var lines = new List<List<string>>();
        var at = 0;
        while (at < csv.Length)
        {
            var line = new List<string> { Field(csv, ref at) };
            while (csv[at] == ',')
            {
                at++;
                line.Add(Field(csv, ref at));
            }

            csv.Substring(at, 2).ShouldBe("\r\n");
            at += 2;
            lines.Add(line);
        }

        return lines;
    }

    private static string Field(string csv, ref int at)
    {
        var field = new StringBuilder();
        if (csv[at] != '"')
        {
            while (csv[at] is not (',' or '\r'))
            {
                csv[at].ShouldNotBe('"');
                csv[at].ShouldNotBe('\n');
                field.Append(csv[at++]);
            }

            return field.ToString();
        }

        for (at++; ; at++)
        {
            if (csv[at] != '"')
            {
                field.Append(csv[at]);
            }
            else if (csv[++at] == '"')
            {
                field.Append('"');
            }
            else
            {
                return field.ToString();
            }
        }
    }
}
