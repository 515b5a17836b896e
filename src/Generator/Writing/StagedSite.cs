using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Writing;

/// <summary>
/// A site that is being made beside the live one. <see cref="OutputWriter.Stage"/> makes it, <see cref="Add"/> fills it, <see cref="GoLive"/> puts it
/// in the live one's place. Until then, and after any fault, the live site is as it was; <see cref="Dispose"/> frees the output folder.
/// </summary>
/// <remarks>
/// Only files with new bytes are written. The others are hard links to the files of the live site: a file of a site is therefore never opened for
/// writing once it is there, since that would change the live site too. Not safe for use by several threads at once.
/// </remarks>
public sealed class StagedSite : IDisposable
{
    private readonly OutputFolder folder;
    private readonly OldSite old;
    private readonly BuildLock buildLock;
    private readonly SitePaths paths = new();
    private readonly SortedDictionary<string, StagedFile> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> madeFolders = new(StringComparer.Ordinal);
    private State state = State.Open;

    internal StagedSite(OutputFolder folder, OldSite old, BuildLock buildLock)
    {
        this.folder = folder;
        this.old = old;
        this.buildLock = buildLock;
    }

    private enum State
    {
        Open,

        /// <summary>Something was thrown on the way: what is staged is not a whole site.</summary>
        Broken,

        /// <summary>Live, or found to be so already.</summary>
        Done,
    }

    /// <summary>What was added so far, by path.</summary>
    public IReadOnlyCollection<StagedFile> Files => files.Values;

    /// <summary>
    /// Makes files and writes those that are not in the live site already, on all cores. A file's bytes are dropped as soon as they are written.
    /// </summary>
    /// <param name="added">Files at addresses that were not added before.</param>
    /// <param name="cancellation">Ends the work between two files.</param>
    /// <exception cref="MachineFaultException">A file cannot be written, or not beside another one.</exception>
    /// <exception cref="OperationCanceledException">As asked.</exception>
    /// <remarks>When several <see cref="OutputFile.Produce"/> throw, what the first of them in the list threw is thrown on, whatever the threads did.</remarks>
    public void Add(IReadOnlyList<OutputFile> added, CancellationToken cancellation = default)
    {
        Expect(State.Open);
        state = State.Broken;
        foreach (var file in added) paths.Claim(file.Url.Path);

        var staged = new StagedFile[added.Count];
        var faults = new ConcurrentDictionary<int, ExceptionDispatchInfo>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        Parallel.For(0, added.Count, options, (index, loop) =>
        {
            try
            {
                staged[index] = Stage(added[index]);
            }
            catch (Exception fault)
            {
                FileInHand.Note(fault, added[index].Url.Path);
                faults[index] = ExceptionDispatchInfo.Capture(fault);
                loop.Break(); // those before it are still made: one of them may fail too
            }
        });
        if (!faults.IsEmpty) faults.MinBy(fault => fault.Key).Value.Throw();

        foreach (var file in staged) files.Add(file.Url.Path, file);
        state = State.Open;
    }

    /// <summary>Adds one large file that is written piece by piece, so that memory never holds it as a whole.</summary>
    /// <param name="url">Where it stands: an address that was not added before.</param>
    /// <param name="write">Writes it to a stream that can be read and sought in too: the same bytes each time.</param>
    /// <exception cref="MachineFaultException">The file cannot be written, or not beside another one.</exception>
    public StagedFile AddLarge(SiteUrl url, Action<Stream> write)
    {
        Expect(State.Open);
        paths.Claim(url.Path);
        var full = SitePath.OnDisk(folder.Next, url.Path);
        try
        {
            var entry = MachineFaults.Guard("write", full, () => WriteLarge(full, url, write));

            // It had to be written to be known: where the live site holds the same bytes, its own file is carried over as ever.
            var isNew = !old.Holds(entry);
            if (!isNew) MachineFaults.Guard("remove", full, () => File.Delete(full));
            var file = new StagedFile(url, entry, isNew);
            files.Add(url.Path, file);
            return file;
        }
        catch
        {
            state = State.Broken;
            throw;
        }
    }

    /// <summary>The bytes of a file that was added: what a zip is made from.</summary>
    /// <exception cref="KeyNotFoundException">No file was added at this address.</exception>
    /// <exception cref="MachineFaultException">It cannot be read, or is not what was written.</exception>
    public byte[] Read(SiteUrl url)
    {
        Expect(State.Open);
        var file = files[url.Path];
        var path = SitePath.OnDisk(file.IsNew ? folder.Next : old.Folder, url.Path);
        var bytes = MachineFaults.Guard("read", path, () => File.ReadAllBytes(path));
        return Hash(bytes) == file.Sha256
            ? bytes
            : throw new MachineFaultException($"{path} is not what was written there: something else has changed it. Remove it and build again.");
    }

    /// <summary>Puts the staged site in the place of the live one, in one step. Writes nothing when the two are equal.</summary>
    /// <exception cref="MachineFaultException">A file that no build has made is in the way of a new one, or the disk does not do what it should.</exception>
    public WriteResult GoLive()
    {
        Expect(State.Open);
        state = State.Broken;
        var manifest = Manifest.Print(files.Values.Select(file => file.Entry));
        var written = files.Values.Count(file => file.IsNew);
        var changed = written > 0 || old.Manifest is null || !manifest.AsSpan().SequenceEqual(old.Manifest.Bytes.Span);
        var foreign = changed ? Exchange(manifest) : old.Foreign();
        state = State.Done;
        var removed = old.Manifest?.Files.Keys.Count(path => !files.ContainsKey(path)) ?? 0;
        return new WriteResult(folder.Site, changed, written, files.Count - written, removed, foreign.Count, files.Values.Sum(file => file.Size));
    }

    /// <summary>Frees the output folder, and removes what was staged unless it went live.</summary>
    public void Dispose()
    {
        if (state != State.Done) OldTree.Remove(folder.Next);
        buildLock.Dispose();
    }

    private IReadOnlyList<string> Exchange(byte[] manifest)
    {
        Carry([.. files.Values.Where(file => !file.IsNew).Select(file => file.Url.Path)]);
        Write(Manifest.FileName, manifest);
        MachineFaults.Guard("write", folder.Next, () => DiskFlush.Everything(folder.Next));

        // As late as can be, so that a file which somebody puts there during the build is not lost.
        var foreign = MachineFaults.Guard("read", old.Folder, old.Foreign);
        if (paths.InTheWay(foreign) is { } path)
        {
            throw new MachineFaultException(
                $"{SitePath.OnDisk(folder.Site, path)} was not made by a build and is in the way of a file of the site: move it away or rename it, and build again.");
        }

        Carry(foreign);
        var before = MachineFaults.Guard("put the new site in the place of", folder.Site, () => FolderExchange.Run(folder));
        DiskFlush.Names(folder.Root);
        if (before is not null) OldTree.Remove(before);
        return foreign;
    }

    private StagedFile Stage(OutputFile file)
    {
        var bytes = file.Produce();
        var entry = new ManifestEntry(file.Url.Path, bytes.Length, Hash(bytes.Span));
        var isNew = !old.Holds(entry);
        if (isNew) Write(entry.Path, bytes.Span);
        return new StagedFile(file.Url, entry, isNew);
    }

    private ManifestEntry WriteLarge(string full, SiteUrl url, Action<Stream> write)
    {
        MakeFolderOf(full);
        using var stream = new FileStream(full, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        write(stream);
        stream.Flush();
        DiskFlush.File(stream.SafeFileHandle);
        stream.Position = 0;
        return new ManifestEntry(url.Path, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var full = SitePath.OnDisk(folder.Next, path);
        try
        {
            MakeFolderOf(full);
            using var handle = File.OpenHandle(full, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            RandomAccess.Write(handle, bytes, 0);
            DiskFlush.File(handle);
        }
        catch (Exception cause) when (MachineFaults.IsOne(cause))
        {
            throw MachineFaults.Explain("write", full, cause);
        }
    }

    private void Carry(IReadOnlyList<string> carried)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.ForEach(carried, options, path =>
            {
                var (from, to) = (SitePath.OnDisk(old.Folder, path), SitePath.OnDisk(folder.Next, path));
                MachineFaults.Guard("carry over", from, () =>
                {
                    MakeFolderOf(to);
                    CarriedFile.Make(from, to);
                });
            });
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }
    }

    private void MakeFolderOf(string path)
    {
        var parent = Path.GetDirectoryName(path)!;
        if (madeFolders.ContainsKey(parent)) return;
        Directory.CreateDirectory(parent);
        madeFolders[parent] = true;
    }

    private void Expect(State expected)
    {
        if (state != expected) throw new InvalidOperationException($"The staged site is {state}.");
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
