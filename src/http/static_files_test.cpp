// SPDX-License-Identifier: Apache-2.0
#include "http/static_files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>

#include <fstream>

#include "http/gzip.hpp"
#include "http/testing_client.hpp"

namespace tend::http {
namespace {
namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

const std::string script = "console.log('hello');" + std::string(2000, ' ');

/// A folder as the front end's build leaves it, gone again with the test.
class Built {
 public:
  Built() : folder_(fs::temp_directory_path() / fs::path(name())) {
    write("index.html", "<script nonce=\"__CSP_NONCE__\"></script>agent __CSP_NONCE__");
    write("portal.html", "portal");
    write("boot.js", "go()");
    write("assets/app-1a2b.js", script);
    write("assets/app-1a2b.css", "a{}");
    write("assets/evil.svg", "<svg/>");
    write(".vite/manifest.json", "{}");
    write(".env", "secret");
  }
  ~Built() { fs::remove_all(folder_); }
  Built(const Built&) = delete;
  Built& operator=(const Built&) = delete;

  const fs::path& folder() const { return folder_; }

 private:
  static std::string name() { return "tend-static-" + std::to_string(::getpid()); }
  void write(const std::string& path, std::string_view text) const {
    fs::create_directories((folder_ / path).parent_path());
    std::ofstream(folder_ / path, std::ios::binary) << text;
  }

  const fs::path folder_;
};

class FrontEnd : public testing::Test {
 protected:
  TestingAnswer get(std::string_view target, std::string_view fields = {}) {
    return HttpTestingClient(server_.port()).ask("GET", target, {}, fields);
  }
  TestingAnswer open(std::string_view target) {
    return get(target, "Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\n");
  }

 private:
  Built built_;
  TestingEntropy entropy_;
  TestingServer server_{Router(serve_front_end(
      *StaticFiles::load(built_.folder()), [](std::string_view desk) { return desk == "itech"; },
      entropy_))};
};

TEST_F(FrontEnd, EachDeskHasAPortalAndAWorkspace) {
  EXPECT_EQ(open("/itech/").body, "portal");
  EXPECT_EQ(open("/itech/requests/12").body, "portal");
  EXPECT_THAT(open("/itech/agent").body, HasSubstr("agent"));
  EXPECT_THAT(open("/itech/agent/tickets/12").body, HasSubstr("agent"));
  EXPECT_EQ(open("/itech").header("Location"), "/itech/");
  for (const char* target : {"/nodesk/", "/nodesk/agent", "/nodesk", "/", "//itech/",
                             "/itech/api/v1/nothing", "/itech/api"}) {
    EXPECT_EQ(open(target).status, 404) << target;
  }
}

TEST_F(FrontEnd, APageIsOnlyForWhoeverAsksForOne) {
  EXPECT_EQ(get("/itech/", "Accept: application/json\r\n").status, 404);
  EXPECT_EQ(get("/itech/logo.png", "Accept: image/*\r\n").status, 404);
  EXPECT_EQ(get("/itech/").status, 404);
}

TEST_F(FrontEnd, AMissingAssetIsNotFoundAndNeverAPage) {
  for (const char* target : {"/assets/app-0000.js", "/assets/", "/assets", "/assets/../boot.js",
                             "/index.html", "/portal.html", "/.env", "/.vite/manifest.json",
                             "/assets/%2e%2e/boot.js", "/assets%2fapp-1a2b.js", "/etc/passwd"}) {
    const auto answer = open(target);
    EXPECT_THAT(answer.status, testing::AnyOf(400, 404)) << target;
    EXPECT_EQ(answer.header("Content-Type"), "application/problem+json") << target;
  }
}

TEST_F(FrontEnd, APageTrustsItsOwnNonceAndNothingElse) {  // C05
  const auto first = open("/itech/agent");
  const auto second = open("/itech/agent");
  const std::string policy = first.header("Content-Security-Policy");
  const std::string nonce = policy.substr(policy.find("'nonce-") + 7, 32);
  EXPECT_EQ(policy,
            "default-src 'none'; script-src 'nonce-" + nonce +
                "' 'strict-dynamic'; "
                "style-src 'self' 'nonce-" +
                nonce +
                "'; img-src 'self' data:; font-src 'self'; "
                "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                "frame-ancestors 'none'");
  EXPECT_EQ(first.body, "<script nonce=\"" + nonce + "\"></script>agent " + nonce);
  EXPECT_THAT(second.body, Not(HasSubstr(nonce)));
  EXPECT_EQ(first.header("Cache-Control"), "no-cache");
  EXPECT_EQ(first.header("Cross-Origin-Opener-Policy"), "same-origin");
  EXPECT_EQ(first.header("Cross-Origin-Resource-Policy"), "same-origin");
  EXPECT_EQ(first.header("Referrer-Policy"), "same-origin");
  EXPECT_THAT(first.header("Permissions-Policy"), HasSubstr("camera=()"));
}

TEST_F(FrontEnd, AFileIsServedAsWhatItIsAndRunsNothing) {  // C04
  const auto style = get("/assets/app-1a2b.css");
  EXPECT_EQ(style.header("Content-Type"), "text/css; charset=utf-8");
  EXPECT_EQ(style.header("Cache-Control"), "public, max-age=31536000, immutable");
  EXPECT_EQ(style.header("X-Content-Type-Options"), "nosniff");
  const auto picture = get("/assets/evil.svg");
  EXPECT_EQ(picture.header("Content-Security-Policy"),
            "default-src 'none'; frame-ancestors 'none'");
  EXPECT_EQ(get("/boot.js").header("Cache-Control"), "no-cache");
}

TEST_F(FrontEnd, WhatTheClientHasIsNotSentAgain) {
  const auto first = get("/assets/app-1a2b.css");
  const std::string etag = first.header("ETag");
  for (const std::string& tags : {etag, "W/" + etag, "\"x\", " + etag, std::string("*")}) {
    const auto again = get("/assets/app-1a2b.css", "If-None-Match: " + tags + "\r\n");
    EXPECT_EQ(again.status, 304) << tags;
    EXPECT_EQ(again.header("ETag"), etag);
    EXPECT_EQ(again.body, "");
  }
  EXPECT_EQ(get("/assets/app-1a2b.css", "If-None-Match: \"x\"\r\n").status, 200);
}

TEST_F(FrontEnd, LargeTextIsSentCompressedToWhoeverTakesIt) {
  const auto plain = get("/assets/app-1a2b.js");
  EXPECT_EQ(plain.body, script);
  EXPECT_EQ(plain.header("Vary"), "Accept-Encoding");
  const auto zipped = get("/assets/app-1a2b.js", "Accept-Encoding: br, gzip;q=0.5\r\n");
  EXPECT_EQ(zipped.header("Content-Encoding"), "gzip");
  EXPECT_LT(zipped.body.size(), script.size() / 10);
  EXPECT_NE(zipped.header("ETag"), plain.header("ETag"));
  EXPECT_EQ(get("/assets/app-1a2b.js", "Accept-Encoding: gzip;q=0\r\n").body, script);
  EXPECT_EQ(get("/assets/app-1a2b.css", "Accept-Encoding: gzip\r\n").header("Content-Encoding"),
            "");
}

TEST(Gzip, WhatWasPackedUnpacksToTheSameBytes) {
  const std::string packed = gzip(script);
  std::string unpacked(script.size() + 1, '\0');
  z_stream stream{};
  ASSERT_EQ(inflateInit2(&stream, 15 + 16), Z_OK);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(unpacked.data());
  stream.avail_out = static_cast<uInt>(unpacked.size());
  EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
  unpacked.resize(stream.total_out);
  inflateEnd(&stream);
  EXPECT_EQ(unpacked, script);
}

TEST(StaticFiles, AFolderThatIsNotThereIsAnErrorThatNamesIt) {
  const auto files = StaticFiles::load("/nowhere/at/all");
  ASSERT_FALSE(files);
  EXPECT_THAT(files.error().what, HasSubstr("/nowhere/at/all"));
}

}  // namespace
}  // namespace tend::http
