using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Sharewell.Diagnostics;
using Sharewell.Serving;

namespace Sharewell.Tests.Serving;

/// <summary>What the server answers to browsers, and to those that are none.</summary>
public sealed class AskingTheServer : IAsyncLifetime, IDisposable
{
    private readonly ServedHub hub = new();
    private readonly PreviewServer server = new("input");

    public async Task InitializeAsync()
    {
        var builder = new PreviewBuilder(hub.Options);
        builder.Run(null, new StageClock());
        File.WriteAllText(hub.Full("../outside.html"), "outside");
        await server.StartAsync(0);
        server.Show(builder.State);
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose() => hub.Dispose();

    [Theory]
    [InlineData("/", "200", "text/html; charset=utf-8")]
    [InlineData("/index.html", "200", "text/html; charset=utf-8")]
    [InlineData("/themes/", "200", "text/html; charset=utf-8")]
    [InlineData("/case-studies/one.html?from=list", "200", "text/html; charset=utf-8")]
    [InlineData("/search/current.js", "200", "text/javascript; charset=utf-8")]
    [InlineData("/images/dot.png", "200", "image/png")]
    [InlineData("/feed.xml", "200", "application/xml")]
    [InlineData("/_headers", "200", "text/plain; charset=utf-8")]
    [InlineData("/packs/starter/starter-2026.1.epub", "200", "application/epub+zip")]
    [InlineData("/downloads/hub-offline.zip", "200", "application/zip")]
    [InlineData("/~sharewell/", "200", "text/html; charset=utf-8")]
    [InlineData("/~sharewell/preview.js", "200", "text/javascript; charset=utf-8")]
    [InlineData("/~sharewell/preview.css", "200", "text/css; charset=utf-8")]
    public async Task A_file_of_the_site_is_given(string target, string status, string type)
    {
        var answer = await AskAsync($"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\n");
        answer.Status.ShouldBe(status);
        answer.Header("Content-Type").ShouldBe(type);
        answer.Header("X-Content-Type-Options").ShouldBe("nosniff");
        answer.Header("Cache-Control").ShouldBe("no-store");
        answer.Header("Cross-Origin-Resource-Policy").ShouldBe("same-origin");
        answer.Header("Access-Control-Allow-Origin").ShouldBeNull();
        answer.Header("Content-Security-Policy").ShouldBe("default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; connect-src 'self'; frame-ancestors 'none'");
    }

    [Theory]
    [InlineData("/../outside.html", "404")]
    [InlineData("/..%2foutside.html", "404")]
    [InlineData("/%2e%2e/outside.html", "404")]
    [InlineData("/%2e%2e%2foutside.html", "404")]
    [InlineData("/..%5coutside.html", "404")]
    [InlineData("/..\\outside.html", "404")]
    [InlineData("/%252e%252e/outside.html", "404")]
    [InlineData("/..%c0%afoutside.html", "404")]
    [InlineData("/case-studies/..%2f..%2f..%2foutside.html", "404")]
    [InlineData("//etc/passwd", "404")]
    [InlineData("/etc/passwd", "404")]
    [InlineData("/site.yml", "404")]
    [InlineData("/case-studies/one.md", "404")]
    [InlineData("/case-studies", "404")]
    [InlineData("/images/", "404")]
    [InlineData("/manifest.json", "404")]
    [InlineData("/CASE-STUDIES/ONE.HTML", "404")]
    [InlineData("/case-studies/one.html/", "404")]
    [InlineData("/case-studies/one.html%00.png", "400")]
    [InlineData("/~sharewell/../site.yml", "404")]
    [InlineData("http://elsewhere.example/index.html", "400")]
    [InlineData("*", "405")]
    [InlineData("index.html", "405")]
    public async Task Nothing_but_the_site_is_reached(string target, string status)
    {
        var answer = await AskAsync($"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\n");
        answer.Status.ShouldBe(status, answer.Body);
        answer.Body.ShouldNotContain("outside\n");
        answer.Body.ShouldNotContain("publisher:");
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("PATCH")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    [InlineData("get")]
    public async Task Other_methods_are_refused(string method)
    {
        var answer = await AskAsync($"{method} / HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\n");
        answer.Status.ShouldBe("405");
        answer.Header("Allow").ShouldBe("GET, HEAD");
        answer.Body.ShouldBe("This server answers GET and HEAD only.\n");
    }

    [Fact]
    public async Task HEAD_gives_the_headers_alone()
    {
        var answer = await AskAsync($"HEAD /index.html HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\n");
        answer.Status.ShouldBe("200");
        answer.Body.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("evil.example:{port}")]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.0.0.1.evil.example:{port}")]
    [InlineData("[::1]:{port}")]
    [InlineData("0.0.0.0:{port}")]
    [InlineData("localhost.:{port}")]
    public async Task A_foreign_host_is_refused(string host)
    {
        var answer = await AskAsync($"GET / HTTP/1.1\r\nHost: {host.Replace("{port}", $"{server.Port}", StringComparison.Ordinal)}\r\n");
        answer.Status.ShouldBe("403");
        answer.Body.ShouldBe($"This server answers to 127.0.0.1:{server.Port} and localhost:{server.Port} only.\n");
    }

    [Theory]
    [InlineData("Host: 127.0.0.1:{port}\r\nHost: evil.example", "400")]
    [InlineData("X-Nothing: 1", "400")]
    [InlineData("Host: ", "403")]
    [InlineData("Host: localhost:{port}", "200")]
    [InlineData("Host: LOCALHOST:{port}", "200")]
    [InlineData("Host: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}", "200")]
    [InlineData("Host: 127.0.0.1:{port}\r\nOrigin: http://evil.example", "403")]
    [InlineData("Host: 127.0.0.1:{port}\r\nOrigin: null", "403")]
    [InlineData("Host: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:1", "403")]
    [InlineData("Host: 127.0.0.1:{port}\r\nOrigin: https://127.0.0.1:{port}", "403")]
    [InlineData("Host: 127.0.0.1:{port}\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script", "403")]
    [InlineData("Host: 127.0.0.1:{port}\r\nSec-Fetch-Site: same-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image", "403")]
    [InlineData("Host: 127.0.0.1:{port}\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe", "403")]
    [InlineData("Host: 127.0.0.1:{port}\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document", "200")]
    [InlineData("Host: 127.0.0.1:{port}\r\nSec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script", "200")]
    public async Task Headers_say_who_may_ask(string headers, string status)
    {
        var answer = await AskAsync($"GET /index.html HTTP/1.1\r\n{headers.Replace("{port}", $"{server.Port}", StringComparison.Ordinal)}\r\n");
        answer.Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("X-Long: {0}", 20_000, "431")]
    [InlineData("Cookie: {0}", 16_400, "431")]
    public async Task Huge_headers_are_refused(string header, int length, string status)
    {
        var answer = await AskAsync($"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\n{header.Replace("{0}", new string('a', length), StringComparison.Ordinal)}\r\n");
        answer.Status.ShouldBe(status);
    }

    [Fact]
    public async Task A_huge_address_is_refused() =>
        (await AskAsync($"GET /{new string('a', 5000)} HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\n")).Status.ShouldBe("414");

    [Fact]
    public async Task What_is_sent_along_is_not_read() =>
        (await AskAsync($"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\nContent-Length: 5\r\n", "hello")).Status.ShouldBe("200");

    [Theory]
    [InlineData(null, true, "403")]
    [InlineData("", true, "403")]
    [InlineData("00000000000000000000000000000000", true, "403")]
    [InlineData("right", false, "403")]
    [InlineData("right", true, "101")]
    public async Task The_socket_opens_to_pages_of_this_run_only(string? token, bool withOrigin, string status)
    {
        var query = "?page=index.html&version=x" + (token is null ? "" : "&token=" + (token == "right" ? server.Token : token));
        var origin = withOrigin ? $"Origin: http://127.0.0.1:{server.Port}\r\n" : "";
        var answer = await AskAsync($"GET /~sharewell/socket{query} HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\n{origin}Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
        answer.Status.ShouldBe(status);
    }

    [Fact]
    public async Task A_page_of_another_site_opens_no_socket()
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", "http://evil.example");
        var opened = () => socket.ConnectAsync(new Uri($"ws://127.0.0.1:{server.Port}/~sharewell/socket?page=index.html&version=x&token={server.Token}"), CancellationToken.None);
        (await opened.ShouldThrowAsync<WebSocketException>()).Message.ShouldContain("403");
    }

    [Fact]
    public async Task A_page_that_has_an_older_version_is_told_to_reload()
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", $"http://127.0.0.1:{server.Port}");
        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{server.Port}/~sharewell/socket?page=index.html&version=old&token={server.Token}"), CancellationToken.None);
        var buffer = new byte[64 * 1024];
        var received = await socket.ReceiveAsync(buffer, CancellationToken.None);
        Encoding.UTF8.GetString(buffer, 0, received.Count).ShouldBe("""{"reload":true,"good":true,"errors":0,"warnings":0,"file":"input/pages/home.md","here":[],"drafts":[]}""");
    }

    [Fact]
    public async Task A_taken_port_is_told()
    {
        await using var other = new PreviewServer("input");
        var start = () => other.StartAsync(server.Port);
        (await start.ShouldThrowAsync<MachineFaultException>()).Message.ShouldBe(
            $"Port {server.Port} is taken by another program. Name another with --port, or leave --port out: then a free one is found.");
    }

    // Written by hand, since a client library would mend what is wrong.
    private async Task<Answer> AskAsync(string head, string body = "")
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", server.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head + (head.Contains("Upgrade:", StringComparison.Ordinal) ? "" : "Connection: close\r\n") + "\r\n" + body));
        var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            while (await stream.ReadAsync(buffer) is var count and > 0)
            {
                bytes.Write(buffer, 0, count);
                // Where a socket was asked for, the server waits for more.
                if (head.Contains("Upgrade:", StringComparison.Ordinal) && Encoding.Latin1.GetString(bytes.ToArray()).Contains("\r\n\r\n", StringComparison.Ordinal)) break;
            }
        }
        catch (IOException)
        {
            // The server hangs up on who sends too much.
        }

        return new Answer(Encoding.Latin1.GetString(bytes.ToArray()));
    }

    private sealed record Answer(string Text)
    {
        public string Status => Text.Split(' ').ElementAtOrDefault(1) ?? "";

        public string Body => Text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var end and >= 0 ? Text[(end + 4)..] : "";

        public string? Header(string name) => Text.Split("\r\n\r\n")[0].Split("\r\n")
            .FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
    }
}
