using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Sharewell.Searching;

/// <summary>The shape of every file of the index: a call of the one function that the script in the page registers.</summary>
internal static class ShardScript
{
    /// <summary>The function's name.</summary>
    public const string Function = "sharewellSearch";

    /// <summary>The beginning of a call: <c>sharewellSearch("r",7,</c>.</summary>
    public static byte[] Open(string kind, int number) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Function}(\"{kind}\",{number},"));

    /// <summary>A whole call with text arguments: <c>sharewellSearch("l","a","abil abl")</c>.</summary>
    public static byte[] Call(params ReadOnlySpan<string> arguments)
    {
        var script = new StringBuilder(Function).Append('(');
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i > 0) script.Append(',');
            script.Append(Quote(arguments[i]));
        }

        return Encoding.UTF8.GetBytes(script.Append(")\n").ToString());
    }

    /// <summary>A text as a literal of ECMAScript.</summary>
    public static string Quote(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
}
