using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace Sharewell.Tests.Snapshots;

/// <summary>
/// Compares what a test makes with what a person has accepted, in the manner of Verify: the accepted text is
/// <c>&lt;test file&gt;.&lt;fact&gt;.verified.&lt;ext&gt;</c> beside the test's source; when the two differ, what was made is written beside it as
/// <c>*.received.*</c>, which git ignores, and the test fails with the difference. <c>SHAREWELL_ACCEPT=1</c> accepts what was made.
/// </summary>
public static class Snapshot
{
    /// <summary>Compares one text.</summary>
    /// <param name="actual">What the test made.</param>
    /// <param name="extension">The ending of the file, so that editors show it well: <c>html</c>, <c>json</c>, <c>txt</c>.</param>
    /// <param name="name">
    /// Tells several snapshots of one fact apart; null for the only one. Of a theory it is the <see cref="NameOf"/> one of the row's arguments, of a
    /// fact it stands in quotes in its source: by that the names of files that nobody uses any more are told (<see cref="DanglingSnapshots"/>).
    /// </param>
    /// <param name="source">Left to the compiler.</param>
    /// <param name="fact">Left to the compiler.</param>
    /// <exception cref="XunitException">The two differ, or nothing was accepted yet.</exception>
    public static void Match(string actual, string extension = "txt", string? name = null, [CallerFilePath] string source = "", [CallerMemberName] string fact = "")
    {
        var path = Prefix(source, fact, name);
        var file = new SnapshotFile($"{path}.verified.{extension}", $"{path}.received.{extension}", Path.GetFileName(path));
        Report(SnapshotComparison.Compare([new(file, Scrubber.Scrub(actual))], [], SnapshotSettings.FromEnvironment()));
    }

    /// <summary>
    /// Compares one text with a file that lies where its subject lies, as the messages of a fixture do in the fixture's folder. It has no fact in its
    /// name: the theory that runs over the fixtures is to ask for it.
    /// </summary>
    /// <param name="actual">What the test made.</param>
    /// <param name="verified">The full path of what was accepted, such as <c>.../bad/messages.verified.txt</c>.</param>
    /// <exception cref="XunitException">The two differ, or nothing was accepted yet.</exception>
    public static void MatchAt(string actual, string verified)
    {
        var file = SnapshotFile.At(verified);
        Report(SnapshotComparison.Compare([new(file, Scrubber.Scrub(actual))], [], SnapshotSettings.FromEnvironment()));
    }

    /// <summary>
    /// Compares a whole folder. Each file has a snapshot of its own at its own path below the folder <c>&lt;test file&gt;.&lt;fact&gt;</c>, so that a
    /// review shows page by page what changed, was added and was removed, and a page can be opened in a browser. Content hashes in names are
    /// scrubbed, in the texts too.
    /// </summary>
    /// <param name="actual">Text by path, segments parted by <c>/</c>.</param>
    /// <param name="name">As in <see cref="Match"/>.</param>
    /// <param name="source">Left to the compiler.</param>
    /// <param name="fact">Left to the compiler.</param>
    /// <exception cref="XunitException">The two differ, or nothing was accepted yet.</exception>
    public static void MatchFolder(IReadOnlyDictionary<string, string> actual, string? name = null, [CallerFilePath] string source = "", [CallerMemberName] string fact = "")
    {
        var folder = Prefix(source, fact, name);
        var texts = actual
            .Select(pair => new SnapshotText(SnapshotFile.In(folder, Scrubber.Scrub(pair.Key)), Scrubber.Scrub(pair.Value)))
            .OrderBy(text => text.File.Name, StringComparer.Ordinal)
            .ToList();
        Report(SnapshotComparison.Compare(texts, SnapshotFile.AcceptedIn(folder), SnapshotSettings.FromEnvironment()));
    }

    /// <summary>An argument of a theory as a part of a file name: <c>Two words!</c> gives <c>two-words</c>.</summary>
    public static string NameOf(string argument) =>
        string.Join('-', new string([.. argument.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Prefix(string source, string fact, string? name) =>
        Path.Combine(Path.GetDirectoryName(source)!, $"{Path.GetFileNameWithoutExtension(source)}.{fact}{(name is null ? "" : "." + name)}");

    private static void Report(string? failure)
    {
        if (failure is not null) throw new XunitException(failure);
    }
}
