using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Sharewell.Browser.Tests;

/// <summary>
/// A host on the loopback address that serves a built site as the hosts do that read <c>_headers</c>: files by their addresses, <c>index.html</c> for a
/// folder, <c>404.html</c> for what is not there, and the headers that the site itself asks for.
/// </summary>
internal sealed class LoopbackHost : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly string folder;
    private readonly IReadOnlyList<(Regex Path, string Name, string Value)> headers;

    /// <summary>Begins to serve.</summary>
    public LoopbackHost(BuiltSite site)
    {
        folder = site.Folder;
        headers = Headers(File.ReadAllLines(Path.Combine(folder, "_headers")));
        Root = new Uri($"http://127.0.0.1:{FreePort()}/");
        listener.Prefixes.Add(Root.AbsoluteUri);
        listener.Start();
        _ = Task.Run(ServeAsync);
    }

    /// <summary>Where the site stands.</summary>
    public Uri Root { get; }

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                Answer(await listener.GetContextAsync());
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                // The host was closed, or a browser went away before it had its answer.
                if (!listener.IsListening) return;
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var address = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
        var file = Path.GetFullPath(folder + address + (address.EndsWith('/') ? "index.html" : ""));
        var found = file.StartsWith(folder, StringComparison.Ordinal) && File.Exists(file);
        var bytes = File.ReadAllBytes(found ? file : Path.Combine(folder, "404.html"));
        var response = context.Response;
        response.StatusCode = found ? 200 : 404;
        response.ContentType = found ? TypeOf(file) : TypeOf(".html");
        foreach (var (path, name, value) in headers)
        {
            if (path.IsMatch(address)) response.Headers[name] = value;
        }

        response.Close(bytes, willBlock: true);
    }

    // A path, then its headers, each indented.
    private static List<(Regex Path, string Name, string Value)> Headers(IEnumerable<string> lines)
    {
        var found = new List<(Regex, string, string)>();
        var path = new Regex("");
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (line[0] == '/') path = new Regex("^" + Regex.Escape(line).Replace("\\*", ".*", StringComparison.Ordinal) + "$");
            else found.Add((path, line.Split(':', 2)[0].Trim(), line.Split(':', 2)[1].Trim()));
        }

        return found;
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".xml" => "application/xml",
        ".json" => "application/json",
        ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
