using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Sharewell.Contributing;

/// <summary>Shows what a change does, as programmers' tools do it: lines that go with <c>-</c>, lines that come with <c>+</c>, two lines around.</summary>
public static class Diff
{
    private const int Around = 2;

    // The table of the comparison has a cell for each pair of lines; what is longer is shown as one change.
    private const int MaxCells = 4_000_000;

    /// <summary>The changes between two texts whose lines end in <c>\n</c>; empty when they are the same.</summary>
    public static string Between(string before, string after)
    {
        var steps = Steps(before.Split('\n'), after.Split('\n'));
        var text = new StringBuilder();
        for (var i = 0; i < steps.Length; i++)
        {
            if (steps[i].Sign == ' ') continue;
            var start = Math.Max(0, i - Around);
            var end = i;
            for (var j = i; j < steps.Length && j <= end + (2 * Around) + 1; j++)
            {
                if (steps[j].Sign != ' ') end = j;
            }

            var stop = Math.Min(steps.Length - 1, end + Around);
            text.Append(CultureInfo.InvariantCulture, $"@@ line {steps[start].Line} @@\n");
            for (var j = start; j <= stop; j++) text.Append(steps[j].Sign).Append(steps[j].Text).Append('\n');
            i = stop;
        }

        return text.ToString();
    }

    private static ImmutableArray<(char Sign, string Text, int Line)> Steps(string[] before, string[] after)
    {
        var (head, tail) = (0, 0);
        var same = Math.Min(before.Length, after.Length);
        while (head < same && before[head] == after[head]) head++;
        while (tail < same - head && before[^(tail + 1)] == after[^(tail + 1)]) tail++;

        var steps = ImmutableArray.CreateBuilder<(char, string, int)>();
        for (var i = 0; i < head; i++) steps.Add((' ', before[i], i + 1));
        AddMiddle(steps, before[head..^tail], after[head..^tail], head);
        for (var i = tail; i > 0; i--) steps.Add((' ', before[^i], before.Length - i + 1));
        return steps.ToImmutable();
    }

    // The longest common run of lines, by the usual table.
    private static void AddMiddle(ImmutableArray<(char, string, int)>.Builder steps, string[] before, string[] after, int first)
    {
        var (i, j) = (0, 0);
        if ((long)before.Length * after.Length <= MaxCells)
        {
            var common = new int[before.Length + 1, after.Length + 1];
            for (var a = before.Length - 1; a >= 0; a--)
            {
                for (var b = after.Length - 1; b >= 0; b--) common[a, b] = before[a] == after[b] ? common[a + 1, b + 1] + 1 : Math.Max(common[a + 1, b], common[a, b + 1]);
            }

            while (i < before.Length && j < after.Length)
            {
                if (before[i] == after[j]) steps.Add((' ', before[i], first + ++i));
                else if (common[i + 1, j] >= common[i, j + 1]) steps.Add(('-', before[i], first + ++i));
                else steps.Add(('+', after[j], first + i + 1));
                if (steps[^1].Item1 != '-') j++;
            }
        }

        for (; i < before.Length; i++) steps.Add(('-', before[i], first + i + 1));
        for (; j < after.Length; j++) steps.Add(('+', after[j], first + i + 1));
    }
}
