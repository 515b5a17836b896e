using System.Runtime.CompilerServices;
using Sharewell.Diagnostics;
using Sharewell.Serving;

namespace Sharewell.Tests.Serving;

/// <summary>A preview runs for days: what it holds must not grow with the number of saves.</summary>
public sealed class ManySaves : IDisposable
{
    private readonly ServedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public void Sites_of_the_past_are_let_go()
    {
        var builder = new PreviewBuilder(hub.Options);
        var first = FirstPreview(builder);
        SaveOften(builder);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        first.IsAlive.ShouldBeFalse();
    }

    [Fact]
    public void What_is_remembered_does_not_grow_with_files_that_came_and_went()
    {
        var builder = new PreviewBuilder(hub.Options);
        builder.Run(null, new StageClock());
        var most = 0;
        for (var round = 0; round < 60; round++)
        {
            var path = $"guides/guide-{round}.md";
            hub.Put(path, hub.Text("guides/visit.md").Replace("How to visit", $"How to visit {round}", StringComparison.Ordinal));
            builder.Run([hub.Full(path)], new StageClock());
            File.Delete(hub.Full(path));
            builder.Run([hub.Full(path)], new StageClock());
            if (round == 20) most = builder.Remembered;
        }

        builder.Remembered.ShouldBeLessThanOrEqualTo(most + 100);
    }

    // In methods of their own, so that no local keeps a site alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference FirstPreview(PreviewBuilder builder)
    {
        builder.Run(null, new StageClock());
        return new WeakReference(builder.State.LastGood!);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SaveOften(PreviewBuilder builder)
    {
        var edits = new RandomEdits(hub, new Random(11));
        for (var round = 0; round < 100; round++) builder.Run(edits.Next().Touched, new StageClock());

        // Whatever the last edit was, the hub is whole now, so that the last good site is of now.
        Restore();
        builder.Run(null, new StageClock());
        builder.State.IsGood.ShouldBeTrue();
    }

    private void Restore()
    {
        using var fresh = new ServedHub();
        Directory.Delete(hub.Input, recursive: true);
        foreach (var file in Directory.EnumerateFiles(fresh.Input, "*", SearchOption.AllDirectories))
        {
            hub.PutBytes(Path.GetRelativePath(fresh.Input, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }
    }
}
