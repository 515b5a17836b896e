using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sharewell.Diagnostics;
using Sharewell.Rendering;

namespace Sharewell.Serving;

/// <summary>Answers browsers on this machine out of the site in memory. It never looks at the disk, and nothing that is asked changes anything.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>The port that is tried first when none is named.</summary>
    public const int UsualPort = 4280;

    // How many are tried from there.
    private const int Tries = 20;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Default;

    private readonly string token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    private readonly string inputName;
    private readonly OpenPages open = new();
    private readonly CancellationTokenSource stopping = new();
    private WebApplication? app;
    private volatile PreviewState state = PreviewState.Nothing;

    /// <summary>Makes a server that does not listen yet.</summary>
    /// <param name="inputName">The input folder as typed: it stands before paths in findings.</param>
    public PreviewServer(string inputName) => this.inputName = inputName;

    /// <summary>The port that it listens at.</summary>
    public int Port { get; private set; }

    /// <summary>Where people find it.</summary>
    public string Address => $"http://127.0.0.1:{Port}/";

    /// <summary>What a page needs to open a socket. Another in each run.</summary>
    internal string Token => token;

    /// <summary>How many pages are open in browsers.</summary>
    internal int OpenPageCount => open.Count;

    /// <summary>Called with each file that is given to a browser: the state that it is of, its address and its version.</summary>
    internal Action<PreviewState, string, string>? Served { get; set; }

    /// <summary>The addresses of the pages that browsers have open.</summary>
    internal IEnumerable<string> OpenAddresses => open.Addresses;

    /// <summary>Begins to listen, on the loopback address only.</summary>
    /// <param name="port">The port; 0 for any free one; null for the usual one, or the next that is free.</param>
    /// <exception cref="MachineFaultException">The port is taken.</exception>
    public async Task StartAsync(int? port)
    {
        for (var tried = port ?? UsualPort; ; tried++)
        {
            if (await TryStartAsync(tried)) return;
            if (port is not null) throw new MachineFaultException($"Port {tried} is taken by another program. Name another with --port, or leave --port out: then a free one is found.");
            if (tried == UsualPort + Tries) throw new MachineFaultException($"The ports {UsualPort} to {tried} are all taken by other programs. Name a free one with --port.");
        }
    }

    /// <summary>Shows another state from now on, and tells the pages that are open.</summary>
    public void Show(PreviewState next)
    {
        state = next;
        open.Wake();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        if (app is not null) await app.DisposeAsync();
        stopping.Dispose();
    }

    /// <summary>The version of a page as it stands now, for browsers to compare with theirs.</summary>
    internal static string VersionOf(PreviewState state, string address)
    {
        if (address == PreviewAddresses.Faults[1..]) return $"faults-{state.Number}";
        if (state.LastGood is not { } preview) return $"none-{state.Number}";
        try
        {
            return preview.Find(address)?.Version ?? "none";
        }
#pragma warning disable CA1031 // whatever keeps a page from being made is told when the page is asked for
        catch (Exception)
#pragma warning restore CA1031
        {
            return $"fault-{state.Number}";
        }
    }

    private async Task<bool> TryStartAsync(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Limit).ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddLogging(logging => logging.ClearProviders());
        var made = builder.Build();
        made.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30) });
        made.Run(AnswerAsync);
        try
        {
            await made.StartAsync();
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            await made.DisposeAsync();
            return false;
        }
        catch
        {
            await made.DisposeAsync();
            throw;
        }

        app = made;
        Port = new Uri(made.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        return true;
    }

    // A browser needs little: whoever sends more is none.
    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 0;
        kestrel.Limits.MaxRequestLineSize = 4096;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.MaxRequestHeaderCount = 64;
        kestrel.Limits.MaxConcurrentConnections = 256;
        kestrel.Limits.MaxConcurrentUpgradedConnections = OpenPages.Most;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.ContentSecurityPolicy = $"{HostHeaders.ContentPolicy}; connect-src 'self'; frame-ancestors 'none'";
        if (RequestGate.Check(request, Port) is { } refusal)
        {
            if (refusal.Status == StatusCodes.Status405MethodNotAllowed) response.Headers.Allow = "GET, HEAD";
            await TextAsync(response, refusal.Status, refusal.Reason);
            return;
        }

        var shown = state;
        switch (request.Path.Value)
        {
            case PreviewAddresses.Socket:
                await SocketAsync(context);
                break;
            case PreviewAddresses.Script:
                await SendAsync(response, StatusCodes.Status200OK, ".js", ClientFile.Script);
                break;
            case PreviewAddresses.Style:
                await SendAsync(response, StatusCodes.Status200OK, ".css", ClientFile.Style);
                break;
            case PreviewAddresses.Faults:
                await PageAsync(response, StatusCodes.Status200OK, FaultsPage.Write(shown, inputName), PreviewAddresses.Faults[1..], VersionOf(shown, PreviewAddresses.Faults[1..]));
                break;
            case { } path:
                await FileAsync(response, shown, path[1..]);
                break;
        }
    }

    private async Task FileAsync(HttpResponse response, PreviewState shown, string path)
    {
        // "themes/" is "themes/index.html", as on any host; there is no list of what is in a folder.
        var address = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (shown.LastGood is not { } preview)
        {
            await PageAsync(response, StatusCodes.Status503ServiceUnavailable, FaultsPage.Write(shown, inputName), address, VersionOf(shown, address));
            return;
        }

        MadeFile? file;
        try
        {
            file = preview.Find(address);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A picture that vanished, or a fault of ours: this page cannot be shown, the others can.
            await PageAsync(response, StatusCodes.Status500InternalServerError, FaultsPage.Write(shown, inputName, $"{address} could not be made: {fault.Message}"), address, $"fault-{shown.Number}");
            return;
        }

        if (file is null && path == "favicon.ico")
        {
            // Browsers ask for it where a page names no icon, as that of all faults does not.
            response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        if (file is null)
        {
            await PageAsync(response, StatusCodes.Status404NotFound, preview.Find(RootPages.NotFound.Path)!.Bytes, address, "none");
            return;
        }

        Served?.Invoke(shown, address, file.Version);
        if (address.EndsWith(".html", StringComparison.Ordinal)) await PageAsync(response, StatusCodes.Status200OK, file.Bytes, address, file.Version);
        else await SendAsync(response, StatusCodes.Status200OK, address, file.Bytes);
    }

    private Task PageAsync(HttpResponse response, int status, ReadOnlyMemory<byte> page, string address, string version) =>
        SendAsync(response, status, ".html", PageScript.AddTo(page.Span, Encoder.Encode(address), version, token));

    private async Task SocketAsync(HttpContext context)
    {
        // The script runs on pages of ours alone, and tells what it was given; who does not know the token did not read a page of this run.
        var (query, sockets) = (context.Request.Query, context.WebSockets);
        if (!sockets.IsWebSocketRequest || query["page"] is not [{ } page] || query["version"] is not [{ } version])
        {
            await TextAsync(context.Response, StatusCodes.Status400BadRequest, "This address is for the script of the preview.");
            return;
        }

        if (context.Request.Headers.Origin.Count == 0 || query["token"] is not [{ } given] || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(token)))
        {
            await TextAsync(context.Response, StatusCodes.Status403Forbidden, "This socket is for pages of this run of the preview.");
            return;
        }

        using var socket = await sockets.AcceptWebSocketAsync();
        var opened = new OpenPage(page, version, socket);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token, context.RequestAborted);
        await open.KeepAsync(opened, () => NotesFor(opened), ended.Token);
    }

    private byte[] NotesFor(OpenPage page)
    {
        var shown = state;
        return PageNotes.Write(shown, inputName, page.Address, VersionOf(shown, page.Address) != page.Version);
    }

    private static Task TextAsync(HttpResponse response, int status, string text) => SendAsync(response, status, ".txt", Encoding.UTF8.GetBytes(text + "\n"));

    private static async Task SendAsync(HttpResponse response, int status, string name, ReadOnlyMemory<byte> bytes)
    {
        response.StatusCode = status;
        response.ContentType = MediaTypes.Of(name);
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method)) await response.Body.WriteAsync(bytes, response.HttpContext.RequestAborted);
    }
}
