using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Threading.Channels;

namespace Sharewell.Serving;

/// <summary>The pages that browsers have open, each with a socket over which it is told of changes.</summary>
internal sealed class OpenPages
{
    /// <summary>The most sockets at once. A tab takes one.</summary>
    public const int Most = 64;

    private readonly ConcurrentDictionary<OpenPage, byte> pages = new();

    /// <summary>How many there are.</summary>
    public int Count => pages.Count;

    /// <summary>The addresses of open pages, each once.</summary>
    public IEnumerable<string> Addresses => pages.Keys.Select(page => page.Address).Distinct(StringComparer.Ordinal);

    /// <summary>Tells all of them to look again.</summary>
    public void Wake()
    {
        foreach (var page in pages.Keys) page.Wake();
    }

    /// <summary>Keeps a socket until its page is left or the server stops.</summary>
    /// <param name="page">The page.</param>
    /// <param name="notes">Makes what the page is told now.</param>
    /// <param name="stop">Ends it.</param>
    public async Task KeepAsync(OpenPage page, Func<byte[]> notes, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        pages.TryAdd(page, 0);
        try
        {
            page.Wake();
            var listening = ListenAsync(page.Socket, ended);
            try
            {
                while (await page.WaitAsync(ended.Token)) await page.Socket.SendAsync(notes(), WebSocketMessageType.Text, endOfMessage: true, ended.Token);
            }
            catch (Exception fault) when (fault is WebSocketException or OperationCanceledException)
            {
                // The tab was closed, or everything ends.
            }

            await ended.CancelAsync();
            await listening;
        }
        finally
        {
            pages.TryRemove(page, out _);
        }
    }

    // Pages have nothing to say: what comes is their leave, or is not ours.
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource ended)
    {
        try
        {
            await socket.ReceiveAsync(new byte[256], ended.Token);
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException)
        {
            // As above.
        }
        finally
        {
            await ended.CancelAsync();
        }
    }
}

/// <summary>A page that a browser has open.</summary>
/// <param name="address">Its address, without a slash before it.</param>
/// <param name="version">What the browser has.</param>
/// <param name="socket">The way to it.</param>
internal sealed class OpenPage(string address, string version, WebSocket socket)
{
    // One call is enough, however often it was called: it is told of the present only.
    private readonly Channel<bool> calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public string Address { get; } = address;

    public string Version { get; } = version;

    public WebSocket Socket { get; } = socket;

    public void Wake() => calls.Writer.TryWrite(true);

    public async Task<bool> WaitAsync(CancellationToken stop) => await calls.Reader.ReadAsync(stop);
}
