// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_curlmulti: reads lines "URL<TAB>BODY" from stdin, posts them all with libcurl's multi interface over six
// connections, as the sender has, and prints the seconds it took.

#include <curl/curl.h>

#include <chrono>
#include <iostream>
#include <string>
#include <vector>

namespace {

struct Post
{
    std::string url;
    std::string body;
};

constexpr long connections = 6;

size_t discard(char *, size_t size, size_t count, void *)
{
    return size * count;
}

CURL *handleFor(const Post &post, curl_slist *headers)
{
    CURL *handle = curl_easy_init();
    curl_easy_setopt(handle, CURLOPT_URL, post.url.c_str());
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, post.body.c_str());
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, discard);
    return handle;
}

} // namespace

int main()
{
    std::vector<Post> posts;
    for (std::string line; std::getline(std::cin, line);)
        posts.push_back({line.substr(0, line.find('\t')), line.substr(line.find('\t') + 1)});
    curl_global_init(CURL_GLOBAL_DEFAULT);
    CURLM *multi = curl_multi_init();
    curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, connections);
    curl_slist *headers = curl_slist_append(nullptr, "Content-Type: application/json");
    const auto start = std::chrono::steady_clock::now();
    for (const Post &post : posts)
        curl_multi_add_handle(multi, handleFor(post, headers));
    size_t done = 0;
    for (int running = 1; running > 0;) {
        curl_multi_perform(multi, &running);
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(multi, &left))
            done += message->msg == CURLMSG_DONE && message->data.result == CURLE_OK ? 1 : 0;
        if (running > 0)
            curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    std::cout << taken.count() << '\n';
    return done == posts.size() ? 0 : 1;
}
