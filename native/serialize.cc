#include "serialize.h"

#include <ATen/ops/empty.h>
#include <c10/core/CPUAllocator.h>
#include <caffe2/serialize/file_adapter.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "call.h"
#include "errors.h"

namespace nodetorch {

namespace {

using caffe2::serialize::PyTorchStreamWriter;
using caffe2::serialize::ReadAdapterInterface;

/// A container in memory. The bytes are a copy: JavaScript may change, detach or share the ones it passed between two
/// reads.
class BytesAdapter final : public ReadAdapterInterface {
 public:
  BytesAdapter(const uint8_t* data, size_t size) : bytes_(data, data + size) {}

  size_t size() const override { return bytes_.size(); }

  size_t read(uint64_t pos, void* buf, size_t n, const char* /*what*/) const override {
    if (pos >= bytes_.size()) return 0;
    const size_t count = std::min<uint64_t>(n, bytes_.size() - pos);
    std::memcpy(buf, bytes_.data() + pos, count);
    return count;
  }

 private:
  std::vector<uint8_t> bytes_;
};

struct ByteView {
  const uint8_t* data;
  size_t size;
};

/// The memory of a typed array; valid until JavaScript runs again.
ByteView ToBytes(napi_env env, napi_value value, const char* what) {
  const auto array = TypedArray(env, value, napi_uint8_array);
  if (!array) ThrowType(std::string(what) + " must be a Uint8Array, got " + DescribeValue(env, value));
  return {static_cast<const uint8_t*>(array->first), array->second};
}

/// Where a container goes. libtorch calls `Write` through C code, so it must not throw: a failure is kept for later.
class Sink {
 public:
  virtual ~Sink() = default;
  virtual size_t Write(const void* data, size_t size) noexcept = 0;
};

class MemorySink final : public Sink {
 public:
  size_t Write(const void* data, size_t size) noexcept override {
    try {
      bytes.append(static_cast<const char*>(data), size);
      return size;
    } catch (...) {
      return 0;
    }
  }

  std::string bytes;
};

/// A file that must not exist yet; it is removed again unless `Finish` succeeds.
class FileSink final : public Sink {
 public:
  explicit FileSink(std::string path) : path_(std::move(path)), file_(std::fopen(path_.c_str(), "wbx")) {
    if (file_ == nullptr) Fail("opened");
  }

  ~FileSink() override {
    if (file_ != nullptr) std::fclose(file_);
    if (!finished_) std::remove(path_.c_str());
  }

  size_t Write(const void* data, size_t size) noexcept override {
    const size_t written = std::fwrite(data, 1, size, file_);
    if (written != size && error_ == 0) error_ = errno;
    return written;
  }

  /// Throws what went wrong in `Write`, if anything did.
  void Rethrow() {
    if (error_ == 0) return;
    errno = error_;
    Fail("written");
  }

  /// Hands what is buffered to the system, which is where a full disk may show.
  void Finish() {
    if (std::fclose(std::exchange(file_, nullptr)) != 0) Fail("written");
    finished_ = true;
  }

 private:
  [[noreturn]] void Fail(const char* done) {
    const int code = errno;
    throw BindingError("torch", path_ + " can't be " + done + ": " + std::strerror(code));
  }

  std::string path_;
  std::FILE* file_;
  int error_ = 0;
  bool finished_ = false;
};

struct Record {
  std::string name;
  napi_value data = nullptr;
  at::Tensor storage;
};

std::vector<Record> ToRecords(const Call& call, size_t i) {
  std::vector<Record> records;
  ForEachElement(call.env, call[i], "records", [&](uint32_t, napi_value element) {
    auto get = [&](const char* key) {
      napi_value value = nullptr;
      if (napi_get_named_property(call.env, element, key, &value) != napi_ok) ThrowPending(call.state);
      return value;
    };
    Record record;
    record.name = ToString(call.env, get("name"), "a record's name");
    napi_value storage = get("storage");
    if (IsNullish(call.env, storage)) {
      record.data = get("data");
      ToBytes(call.env, record.data, "a record's data");
    } else {
      record.storage = ToTensor(call.state, storage, "a record's storage");
      if (!record.storage.has_storage() || record.storage.is_meta()) {
        ThrowType("record " + record.name + ": a sparse or meta tensor has no storage to write");
      }
    }
    records.push_back(std::move(record));
  });
  return records;
}

/// The tensor's whole storage as bytes on the CPU.
at::Tensor StorageBytes(const at::Tensor& tensor) {
  const at::Storage& storage = tensor.storage();
  at::Tensor bytes = at::empty({0}, at::device(tensor.device()).dtype(at::kByte));
  bytes.set_(storage, 0, {static_cast<int64_t>(storage.nbytes())}, {1});
  return bytes.cpu();
}

void WriteRecords(const Call& call, PyTorchStreamWriter& writer, const std::vector<Record>& records) {
  for (const Record& record : records) {
    if (record.storage.defined()) {
      const at::Tensor bytes = StorageBytes(record.storage);
      writer.writeRecord(record.name, bytes.const_data_ptr(), bytes.nbytes());
    } else {
      const ByteView view = ToBytes(call.env, record.data, "a record's data");
      writer.writeRecord(record.name, view.data, view.size);
    }
  }
  writer.writeEndOfFile();
}

void WriteTo(const Call& call, Sink& sink, const std::vector<Record>& records) {
  PyTorchStreamWriter writer([&sink](const void* data, size_t size) { return sink.Write(data, size); });
  try {
    WriteRecords(call, writer, records);
  } catch (...) {
    // The writer's destructor ends an unfinished file, and what that throws would end the process.
    try {
      if (!writer.finalized()) writer.writeEndOfFile();
    } catch (...) {
    }
    throw;
  }
}

napi_value ContainerWrite(const Call& call) {
  const std::vector<Record> records = ToRecords(call, 1);
  if (!call.Has(0)) {
    MemorySink sink;
    WriteTo(call, sink, records);
    return FromBytes(call.env, sink.bytes.data(), sink.bytes.size());
  }
  FileSink sink(call.String(0));
  try {
    WriteTo(call, sink, records);
  } catch (...) {
    sink.Rethrow();
    throw;
  }
  sink.Finish();
  return Null(call.env);
}

napi_value ContainerOpen(const Call& call) {
  napi_valuetype type = napi_undefined;
  Check(call.env, napi_typeof(call.env, call[0], &type));
  std::shared_ptr<ReadAdapterInterface> source;
  if (type == napi_string) {
    source = std::make_shared<caffe2::serialize::FileAdapter>(call.String(0));
  } else {
    const ByteView view = ToBytes(call.env, call[0], "argument 1");
    source = std::make_shared<BytesAdapter>(view.data, view.size);
  }
  return FromDouble(call.env, call.state.containers.Add(std::make_shared<Container>(std::move(source))));
}

Container& ToContainer(const Call& call) {
  const auto* slot = call.state.containers.Find(call.Double(0));
  if (slot == nullptr) ThrowType("this container has been closed");
  return **slot;
}

napi_value ContainerNames(const Call& call) {
  const std::vector<std::string> names = ToContainer(call).Names();
  return FromEach(call.env, names.size(), [&](size_t i) { return FromString(call.env, names[i]); });
}

napi_value ContainerRecord(const Call& call) {
  const auto [data, size] = ToContainer(call).Read(call.String(1));
  return FromBytes(call.env, data.get(), size);
}

napi_value ContainerStorage(const Call& call) {
  Container& container = ToContainer(call);
  const std::string name = call.String(1);
  const int64_t code = call.Int(2);
  const int64_t numel = call.Int(3);
  if (code < 0 || code >= static_cast<int64_t>(c10::ScalarType::Undefined)) {
    ThrowRange("no dtype has the number " + std::to_string(code));
  }
  const auto dtype = static_cast<c10::ScalarType>(code);
  const auto item_size = static_cast<int64_t>(c10::elementSize(dtype));
  auto [data, size] = container.Read(name);
  if (numel < 0 || static_cast<uint64_t>(numel) > size / item_size) {
    ThrowRange("record " + name + " holds " + std::to_string(size) + " bytes, too few for the " +
               std::to_string(numel) + " elements of " + std::to_string(item_size) + " bytes that it should hold");
  }
  c10::Storage storage(c10::Storage::use_byte_size_t(), static_cast<size_t>(numel * item_size), std::move(data),
                       c10::GetCPUAllocator(), /*resizable=*/true);
  at::Tensor tensor = at::empty({0}, at::device(at::kCPU).dtype(dtype));
  tensor.set_(std::move(storage), 0, {numel}, {1});
  return FromTensor(call.state, std::move(tensor));
}

napi_value ContainerClose(const Call& call) {
  std::shared_ptr<Container> closed;
  call.state.containers.Take(call.Double(0), closed);
  return Undefined(call.env);
}

/// Which storage a tensor lies in: its address while it lives, and its size.
napi_value StorageOf(const Call& call) {
  const at::Tensor& tensor = call.Tensor(0);
  if (!tensor.has_storage()) ThrowType("a tensor of this layout has no storage");
  const at::Storage& storage = tensor.storage();
  const auto address = static_cast<double>(reinterpret_cast<uintptr_t>(storage.unsafeGetStorageImpl()));
  const auto bytes = static_cast<double>(storage.nbytes());
  return FromFields(call.env, {{"id", FromDouble(call.env, address)}, {"bytes", FromDouble(call.env, bytes)}});
}

}  // namespace

Container::Container(std::shared_ptr<ReadAdapterInterface> source)
    : size_(source->size()), reader_(std::move(source)) {}

std::vector<std::string> Container::Names() { return reader_.getAllRecords(); }

std::pair<at::DataPtr, size_t> Container::Read(const std::string& name) {
  const uint64_t size = reader_.getRecordSize(name);
  // Entries may claim any size, be compressed, or lie over each other.
  if (size > size_ - taken_) {
    throw BindingError("torch", "its records claim more bytes than its own " + std::to_string(size_) +
                                    " (the last one, " + name + ", " + std::to_string(size) +
                                    "): torch.save does not compress them, so it is damaged or was packed again");
  }
  taken_ += size;
  auto [data, read] = reader_.getRecord(name);
  return {std::move(data), read};
}

void ExportSerialize(Environment& state, napi_value exports) {
  Export<ContainerWrite>(state, exports, "containerWrite");
  Export<ContainerOpen>(state, exports, "containerOpen");
  Export<ContainerNames>(state, exports, "containerNames");
  Export<ContainerRecord>(state, exports, "containerRecord");
  Export<ContainerStorage>(state, exports, "containerStorage");
  Export<ContainerClose>(state, exports, "containerClose");
  Export<StorageOf>(state, exports, "storageOf");
}

}  // namespace nodetorch
