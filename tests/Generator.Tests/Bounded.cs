using System.Runtime.ExceptionServices;

namespace Sharewell.Tests;

/// <summary>Runs work that hostile input could make endless, or so deep that the process dies.</summary>
internal static class Bounded
{
    // A page must be read within ten seconds. Machines that test are slow and busy with other tests, and the square of an input takes minutes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>The result of work, on a stack of 1 MiB: as much as threads have on some systems, and less than the main thread has on any.</summary>
    public static T Run<T>(Func<T> work)
    {
        var (result, fault) = (default(T), default(ExceptionDispatchInfo));
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
#pragma warning disable CA1031 // handed on to the thread that waits
                catch (Exception caught)
#pragma warning restore CA1031
                {
                    fault = ExceptionDispatchInfo.Capture(caught);
                }
            },
            1024 * 1024)
        { IsBackground = true };
        thread.Start();
        thread.Join(Limit).ShouldBeTrue($"It took more than {Limit.TotalSeconds} seconds.");
        fault?.Throw();
        return result!;
    }
}
