/* Generated from schemas/tinygate.schema.json by `npm run generate`. Do not edit. */
export const specSchema = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:tinygate:spec:1",
 "title": "Spec",
 "type": "object",
 "description": "A tinygate spec: which model, which data, how to compress, which files to ship, and which budgets hold.",
 "properties": {
  "$schema": {
   "type": "string",
   "description": "Where an editor finds this schema; tinygate does not read it.",
   "examples": [
    "./schemas/tinygate.schema.json"
   ]
  },
  "extends": {
   "$ref": "#/$defs/RelativePath",
   "description": "Another spec that this one is merged onto, relative to this file, as a JSON merge patch (RFC 7396): objects merge, arrays and scalars replace, null removes an inherited key.",
   "examples": [
    "tinygate.yml"
   ]
  },
  "version": {
   "const": 1,
   "description": "Version of the spec's format.",
   "examples": [
    1
   ]
  },
  "name": {
   "type": "string",
   "description": "Name of the model; names its folder under .tinygate. Lower-case letters, digits, and single - _ . between them.",
   "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
   "maxLength": 64,
   "examples": [
    "fashion-mnist"
   ]
  },
  "seed": {
   "type": "integer",
   "description": "Seeds every random choice: split, initial weights, order of samples, augmentation, clustering.",
   "minimum": 0,
   "maximum": 4294967295,
   "default": 1,
   "examples": [
    1
   ]
  },
  "engine": {
   "enum": [
    "auto",
    "onnxruntime",
    "wasm",
    "cpu",
    "tensorflow"
   ],
   "description": "What runs training steps. auto: the first of onnxruntime, wasm and cpu that loads.",
   "default": "auto",
   "examples": [
    "auto"
   ]
  },
  "runtime": {
   "enum": [
    "auto",
    "litert",
    "litert-python"
   ],
   "description": "What runs a file to measure its accuracy. auto: the first of litert (LiteRT as WebAssembly, always there) and litert-python (LiteRT through Python, made by `npx tinygate setup litert-python`) that is proven for every operator of the file. A file that no runtime is proven for has no accuracy.",
   "default": "auto",
   "examples": [
    "auto"
   ]
  },
  "threads": {
   "type": "integer",
   "description": "Threads of the engine; 0: one per core. At most 8 are used: up to there results are the same for any number.",
   "minimum": 0,
   "maximum": 256,
   "default": 0,
   "examples": [
    2
   ]
  },
  "task": {
   "enum": [
    "classification",
    "multi_label",
    "regression",
    "reconstruction"
   ],
   "description": "What the models are asked: one class; any number of labels; numbers; or to give back what they read, which tells anomalies. Without it: reconstruction where data.normal is given, regression where data.targets is, multi_label where data.labels names several columns, else classification.",
   "examples": [
    "regression"
   ]
  },
  "data": {
   "$ref": "#/$defs/Data",
   "description": "The samples: where they are, how they are split, normalized and augmented.",
   "examples": [
    {
     "root": "data",
     "images": "t10k-images-idx3-ubyte.gz",
     "labels": "t10k-labels-idx1-ubyte.gz"
    }
   ]
  },
  "teacher": {
   "$ref": "#/$defs/Model",
   "description": "The large model that the student is distilled from and compared with.",
   "examples": [
    {
     "architecture": "resnet8",
     "training": {
      "epochs": 8,
      "learning_rate": {
       "schedule": "one_cycle",
       "peak": 0.005
      }
     }
    }
   ]
  },
  "teachers": {
   "type": "object",
   "description": "Several teachers by names of their own, in the place of teacher: the student learns from the mean of what they say. They may differ in architecture, begin from files, or be of one architecture, for each name has its own seeded weights.",
   "minProperties": 1,
   "propertyNames": {
    "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
    "maxLength": 64
   },
   "additionalProperties": {
    "$ref": "#/$defs/Model"
   },
   "examples": [
    {
     "wide": {
      "architecture": "resnet8",
      "training": {
       "epochs": 8,
       "learning_rate": {
        "schedule": "one_cycle",
        "peak": 0.005
       }
      }
     },
     "pretrained": {
      "model": "models/teacher.h5"
     }
    }
   ]
  },
  "student": {
   "$ref": "#/$defs/Model",
   "description": "The small model that is compressed and shipped.",
   "examples": [
    {
     "architecture": "ds_cnn",
     "parameters": {
      "filters": 64,
      "blocks": 4
     },
     "training": {
      "epochs": 20,
      "learning_rate": {
       "schedule": "cosine",
       "peak": 0.004
      }
     }
    }
   ]
  },
  "compression": {
   "$ref": "#/$defs/Compression",
   "description": "What is done to the student, or to both models.",
   "default": {},
   "examples": [
    {
     "quantization": {
      "mode": "ptq"
     }
    }
   ]
  },
  "artifacts": {
   "type": "object",
   "description": "The files that are made and measured, each under a name of its own.",
   "minProperties": 1,
   "propertyNames": {
    "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
    "maxLength": 64
   },
   "additionalProperties": {
    "$ref": "#/$defs/Artifact"
   },
   "examples": [
    {
     "int8": {
      "model": "student",
      "format": "tflite",
      "type": "int8"
     }
    }
   ]
  },
  "groups": {
   "type": "object",
   "description": "Sets of artifacts that are judged by their sum: a budget on a group adds the sizes, parameters or MACs of its members.",
   "propertyNames": {
    "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
    "maxLength": 64
   },
   "additionalProperties": {
    "$ref": "#/$defs/Group"
   },
   "default": {},
   "examples": [
    {
     "firmware": [
      "wake-word",
      "keywords"
     ]
    }
   ]
  },
  "devices": {
   "type": "object",
   "description": "Devices that measure latency, memory and energy, and how `tinygate bench` reaches them. Budgets name them by these keys.",
   "propertyNames": {
    "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
    "maxLength": 64
   },
   "additionalProperties": {
    "$ref": "#/$defs/Device"
   },
   "default": {},
   "examples": [
    {
     "pi4": {
      "via": "ssh",
      "host": "pi@pi4.lab",
      "governor": "performance"
     }
    }
   ]
  },
  "measurements": {
   "type": "array",
   "description": "Files that devices wrote, each of schemas/measurement.schema.json: latency, memory and energy of an artifact. Globs, relative to this file; each must match at least one file.",
   "items": {
    "$ref": "#/$defs/RelativePath"
   },
   "uniqueItems": true,
   "maxItems": 100,
   "default": [],
   "examples": [
    [
     "measurements/*.json"
    ]
   ]
  },
  "tune": {
   "$ref": "#/$defs/Tune",
   "description": "What `tinygate tune` explores. `tinygate run` and `tinygate gate` take the spec as it is written.",
   "examples": [
    {
     "parameters": {
      "compression.pruning.final_sparsity": [
       0.5,
       0.7,
       0.8
      ],
      "student.training.learning_rate.peak": {
       "min": 0.002,
       "max": 0.05,
       "scale": "log"
      }
     },
     "trials": 12
    }
   ]
  },
  "budgets": {
   "type": "array",
   "description": "The limits that hold. Each is judged on the bytes of its artifact; one that fails makes the run fail.",
   "items": {
    "$ref": "#/$defs/Budget"
   },
   "default": [],
   "examples": [
    [
     {
      "artifact": "int8",
      "metric": "size",
      "max": "30 kB"
     }
    ]
   ]
  }
 },
 "required": [
  "version",
  "name",
  "artifacts"
 ],
 "additionalProperties": false,
 "$defs": {
  "Fraction": {
   "description": "a fraction: a number from 0 to 1, or a percentage such as '88.5 %'",
   "anyOf": [
    {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    {
     "type": "string",
     "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$"
    }
   ],
   "examples": [
    0.885,
    "88.5 %"
   ]
  },
  "SparsityFraction": {
   "description": "a sparsity: a number from 0 up to, but not including, 1, or a percentage such as '80 %'",
   "anyOf": [
    {
     "type": "number",
     "minimum": 0,
     "exclusiveMaximum": 1
    },
    {
     "type": "string",
     "pattern": "^[0-9]{1,2}(\\.[0-9]+)? ?%$"
    }
   ],
   "examples": [
    0.8,
    "80 %"
   ]
  },
  "Size": {
   "description": "a size: a number of bytes, or a number with a unit: '30000 B', '30 kB' (1000 bytes), '30 KiB' (1024 bytes), MB, MiB, GB, GiB",
   "anyOf": [
    {
     "type": "number",
     "minimum": 0
    },
    {
     "type": "string",
     "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$"
    }
   ],
   "examples": [
    "30 kB",
    "29.3 KiB",
    30000
   ]
  },
  "Step": {
   "description": "a step: an optimizer step counted from 0, or a percentage of the stage's steps such as '20 %'",
   "anyOf": [
    {
     "type": "integer",
     "minimum": 0
    },
    {
     "type": "string",
     "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$"
    }
   ],
   "examples": [
    "20 %",
    1000
   ]
  },
  "Count": {
   "description": "a whole number, 0 or more",
   "type": "integer",
   "minimum": 0,
   "examples": [
    16
   ]
  },
  "Number": {
   "description": "a number, 0 or more",
   "type": "number",
   "minimum": 0,
   "examples": [
    0.25
   ]
  },
  "RelativePath": {
   "description": "a path inside the workspace, with forward slashes",
   "type": "string",
   "minLength": 1,
   "examples": [
    "data/images.gz"
   ]
  },
  "PathOrColumns": {
   "description": "the name of a file or of an array, or a list of columns",
   "if": {
    "type": "array"
   },
   "then": {
    "$ref": "#/$defs/Columns"
   },
   "else": {
    "type": "string",
    "minLength": 1
   },
   "examples": [
    "labels.npy",
    [
     "smiling",
     "glasses"
    ]
   ]
  },
  "Columns": {
   "type": "array",
   "description": "names of columns",
   "minItems": 1,
   "maxItems": 100000,
   "uniqueItems": true,
   "items": {
    "type": "string",
    "minLength": 1
   },
   "examples": [
    [
     "age",
     "height"
    ]
   ]
  },
  "Pixels": {
   "description": "a whole number of pixels from 0 to 512: 4 or '4 px'",
   "anyOf": [
    {
     "type": "integer",
     "minimum": 0,
     "maximum": 512
    },
    {
     "type": "string",
     "pattern": "^(51[0-2]|50[0-9]|[1-4][0-9]{2}|[0-9]{1,2}) ?px$"
    }
   ],
   "examples": [
    "4 px",
    4
   ]
  },
  "Degrees": {
   "description": "an angle of at most 180 degrees: 10 or '10 deg'",
   "anyOf": [
    {
     "type": "number",
     "minimum": 0,
     "maximum": 180
    },
    {
     "type": "string",
     "pattern": "^(180|1[0-7][0-9]|[0-9]{1,2})(\\.[0-9]+)? ?(deg|°)$"
    }
   ],
   "examples": [
    "10 deg",
    10
   ]
  },
  "ImageSize": {
   "description": "a size in pixels: the side of a square, 96 or '96x96'; or an object with height and width",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/HeightAndWidth"
   },
   "else": {
    "anyOf": [
     {
      "type": "integer",
      "minimum": 1,
      "maximum": 1024
     },
     {
      "type": "string",
      "pattern": "^([0-9]{1,4}) ?x ?\\1$"
     }
    ]
   },
   "examples": [
    "96x96",
    96,
    {
     "height": 96,
     "width": 128
    }
   ]
  },
  "HeightAndWidth": {
   "type": "object",
   "description": "height and width in pixels",
   "properties": {
    "height": {
     "type": "integer",
     "description": "Rows of pixels.",
     "minimum": 1,
     "maximum": 1024,
     "examples": [
      96
     ]
    },
    "width": {
     "type": "integer",
     "description": "Columns of pixels.",
     "minimum": 1,
     "maximum": 1024,
     "examples": [
      128
     ]
    }
   },
   "required": [
    "height",
    "width"
   ],
   "additionalProperties": false,
   "examples": [
    {
     "height": 96,
     "width": 128
    }
   ]
  },
  "Layers": {
   "description": "patterns of layer names: a name, a glob with *, or a regular expression between slashes",
   "type": "array",
   "minItems": 1,
   "uniqueItems": true,
   "items": {
    "type": "string",
    "minLength": 1
   },
   "examples": [
    [
     "*"
    ],
    [
     "block*/pointwise",
     "/^stem$/"
    ]
   ]
  },
  "Files": {
   "type": "object",
   "description": "one part of the data: a file of images, or of other inputs, and the file of their labels or targets",
   "properties": {
    "images": {
     "$ref": "#/$defs/RelativePath",
     "description": "IDX file of images (type 0x08, [samples, height, width] or [samples, height, width, channels]), plain or .gz, relative to data.root.",
     "examples": [
      "train-images-idx3-ubyte.gz"
     ]
    },
    "labels": {
     "$ref": "#/$defs/RelativePath",
     "description": "IDX file of labels (type 0x08, 0x0B or 0x0C, [samples]), plain or .gz, or an array (.npy), relative to data.root.",
     "examples": [
      "train-labels-idx1-ubyte.gz"
     ]
    },
    "inputs": {
     "$ref": "#/$defs/RelativePath",
     "description": "Array of what a model reads (.npy), relative to data.root.",
     "examples": [
      "x_train.npy"
     ]
    },
    "targets": {
     "$ref": "#/$defs/RelativePath",
     "description": "Array of the numbers that a regression gives, or of several labels (.npy), relative to data.root.",
     "examples": [
      "y_train.npy"
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "images": "train-images-idx3-ubyte.gz",
     "labels": "train-labels-idx1-ubyte.gz"
    }
   ]
  },
  "SplitFiles": {
   "description": "one part of the data: a file of images and the file of their labels; or a folder of photographs with one folder a class, by its name",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/Files"
   },
   "else": {
    "$ref": "#/$defs/RelativePath"
   },
   "examples": [
    "test",
    {
     "images": "t10k-images-idx3-ubyte.gz",
     "labels": "t10k-labels-idx1-ubyte.gz"
    }
   ]
  },
  "Frequency": {
   "description": "a frequency: a number with a unit, '8 kHz', '44100 Hz', or a number of hertz",
   "anyOf": [
    {
     "type": "number",
     "exclusiveMinimum": 0
    },
    {
     "type": "string",
     "pattern": "^[0-9]+(\\.[0-9]+)? ?(Hz|kHz)$"
    }
   ],
   "examples": [
    "8 kHz",
    16000
   ]
  },
  "NameValues": {
   "type": "array",
   "description": "values of a field of file names",
   "minItems": 1,
   "maxItems": 1000,
   "items": {
    "anyOf": [
     {
      "type": "string",
      "minLength": 1
     },
     {
      "type": "integer"
     }
    ]
   },
   "examples": [
    [
     "theo",
     "yweweler"
    ]
   ]
  },
  "Features": {
   "type": "object",
   "description": "how a sound becomes the numbers that a model reads",
   "properties": {
    "kind": {
     "enum": [
      "mfcc",
      "log_mel",
      "micro_frontend"
     ],
     "description": "mfcc: the first coefficients of the cosine transform of log_mel. log_mel: logarithms of mel bands. Both as tf.signal and MLPerf Tiny's keyword spotting compute them. micro_frontend: log-mel in fixed point with noise reduction and gain control, bit for bit what TensorFlow Lite Micro's audio frontend computes on a device.",
     "examples": [
      "mfcc"
     ]
    },
    "window": {
     "$ref": "#/$defs/Duration",
     "description": "Length of a frame.",
     "default": "30 ms",
     "examples": [
      "30 ms"
     ]
    },
    "stride": {
     "$ref": "#/$defs/Duration",
     "description": "From the beginning of one frame to that of the next.",
     "default": "20 ms",
     "examples": [
      "20 ms"
     ]
    },
    "mel_bins": {
     "type": "integer",
     "description": "Mel bands of a frame.",
     "default": 40,
     "minimum": 2,
     "maximum": 256,
     "examples": [
      40
     ]
    },
    "coefficients": {
     "type": "integer",
     "description": "Coefficients of a frame. Only with mfcc; default: 10.",
     "minimum": 1,
     "maximum": 256,
     "examples": [
      10
     ]
    },
    "lower_frequency": {
     "$ref": "#/$defs/Frequency",
     "description": "Where the lowest mel band begins. Default: 20 Hz, with micro_frontend 125 Hz.",
     "examples": [
      "20 Hz"
     ]
    },
    "normalize": {
     "enum": [
      "none",
      "per_coefficient"
     ],
     "description": "per_coefficient: (value − mean) / std for each coefficient (or mel band), with the mean and standard deviation over all frames of the training sounds, to six digits. They are in the metadata of every file that is made; a device applies them before the model.",
     "default": "none",
     "examples": [
      "per_coefficient"
     ]
    },
    "upper_frequency": {
     "$ref": "#/$defs/Frequency",
     "description": "Where the highest mel band ends, at most half of the sample rate. Default: 4 kHz, with micro_frontend 7.5 kHz, or less where the sample rate asks for it.",
     "examples": [
      "4 kHz"
     ]
    }
   },
   "required": [
    "kind"
   ],
   "additionalProperties": false,
   "examples": [
    {
     "kind": "mfcc",
     "window": "30 ms",
     "stride": "20 ms",
     "coefficients": 10,
     "mel_bins": 40
    }
   ]
  },
  "Noise": {
   "type": "object",
   "description": "noise that is added to sounds",
   "properties": {
    "level": {
     "$ref": "#/$defs/Fraction",
     "description": "Loudest noise, as a share of the full scale; each sound gets a level from 0 to this.",
     "default": "10 %",
     "examples": [
      "10 %"
     ]
    },
    "probability": {
     "$ref": "#/$defs/Fraction",
     "description": "Share of the sounds that get noise.",
     "default": "80 %",
     "examples": [
      "80 %"
     ]
    },
    "folder": {
     "$ref": "#/$defs/RelativePath",
     "description": "Folder of WAV files, relative to data.root, of which a random part is added; it is no class. Without it: white noise.",
     "examples": [
      "_background_noise_"
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "level": "10 %"
    }
   ]
  },
  "SpecAugment": {
   "type": "object",
   "description": "masks over features, as SpecAugment (Park et al. 2019) draws them",
   "properties": {
    "time_masks": {
     "type": "integer",
     "description": "Masks over frames.",
     "default": 1,
     "minimum": 0,
     "maximum": 10,
     "examples": [
      1
     ]
    },
    "time_width": {
     "$ref": "#/$defs/Duration",
     "description": "Longest of them.",
     "default": "100 ms",
     "examples": [
      "100 ms"
     ]
    },
    "frequency_masks": {
     "type": "integer",
     "description": "Masks over mel bands or coefficients.",
     "default": 1,
     "minimum": 0,
     "maximum": 10,
     "examples": [
      1
     ]
    },
    "frequency_width": {
     "type": "integer",
     "description": "Most bands or coefficients that one of them covers.",
     "default": 2,
     "minimum": 1,
     "maximum": 256,
     "examples": [
      2
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "time_masks": 1,
     "time_width": "100 ms"
    }
   ]
  },
  "KernelSize": {
   "description": "a side of at most 31, or a list of height and width",
   "anyOf": [
    {
     "type": "integer",
     "minimum": 1,
     "maximum": 31
    },
    {
     "type": "array",
     "minItems": 2,
     "maxItems": 2,
     "items": {
      "type": "integer",
      "minimum": 1,
      "maximum": 31
     }
    }
   ],
   "examples": [
    3,
    [
     10,
     4
    ]
   ]
  },
  "RandAugment": {
   "type": "object",
   "description": "random changes as RandAugment makes them",
   "properties": {
    "operations": {
     "type": "integer",
     "description": "Changes to each image, drawn from: rotate, shift, scale, brightness, contrast, saturation, posterize, solarize, auto-contrast, none.",
     "default": 2,
     "minimum": 1,
     "maximum": 5,
     "examples": [
      2
     ]
    },
    "magnitude": {
     "type": "integer",
     "description": "How strong they are, of 10.",
     "default": 5,
     "minimum": 1,
     "maximum": 10,
     "examples": [
      5
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "operations": 2,
     "magnitude": 5
    }
   ]
  },
  "Data": {
   "type": "object",
   "description": "where the samples are, how they are split, normalized and augmented",
   "properties": {
    "format": {
     "enum": [
      "idx",
      "image_folder",
      "sound_folder",
      "csv",
      "parquet",
      "npy",
      "npz",
      "tfrecord",
      "cifar10",
      "cifar100"
     ],
     "description": "Format of the data. idx: the format of MNIST and Fashion-MNIST, plain or gzipped. image_folder: photographs (JPEG, PNG, WebP, GIF, BMP). sound_folder: sounds (WAV). Both in one folder a class, or with the class in the names (label). csv: a table with a header. parquet: a table. npy, npz: arrays of NumPy. tfrecord: files of tf.Example, of numbers, or of encoded photographs where image_size is given. cifar10, cifar100: their binary version, under root. Without it: image_folder where image_size is given, sound_folder where sample_rate is, csv, parquet, npy, npz or tfrecord by the names of the files, else idx.",
     "examples": [
      "image_folder"
     ]
    },
    "root": {
     "$ref": "#/$defs/RelativePath",
     "description": "Folder that holds the files, or one folder a class; relative to the file this key is written in. It may not leave the workspace; data elsewhere on the machine is named on the command line (--data-root) or by the action's input data-root, never by a spec.",
     "default": ".",
     "examples": [
      "data"
     ]
    },
    "file": {
     "$ref": "#/$defs/RelativePath",
     "description": "File of all samples, to be split by data.split: a table (.csv, .parquet), an archive of arrays (.npz), or TFRecord files by a pattern (`flowers-*.tfrecord`).",
     "examples": [
      "measurements.csv"
     ]
    },
    "inputs": {
     "$ref": "#/$defs/RelativePath",
     "description": "What a model reads: a .npy file, or the name of an array in an .npz archive (default: x; or x_train and x_test, where it holds them). Of photographs in TFRecord files: the feature that holds the encoded picture or raw pixels (default: image/encoded, image and their like).",
     "examples": [
      "x.npy"
     ]
    },
    "images": {
     "$ref": "#/$defs/RelativePath",
     "description": "IDX file of all images, to be split by data.split. Use this with labels, or train with test.",
     "examples": [
      "t10k-images-idx3-ubyte.gz"
     ]
    },
    "labels": {
     "$ref": "#/$defs/PathOrColumns",
     "description": "The class of each sample: an IDX or .npy file in the order of the images or inputs, or the name of an array in an .npz archive (default: y). Of a table with several labels for each sample the list of their columns, each 0 or 1.",
     "examples": [
      "t10k-labels-idx1-ubyte.gz",
      [
       "smiling",
       "glasses"
      ]
     ]
    },
    "targets": {
     "$ref": "#/$defs/PathOrColumns",
     "description": "The numbers that a regression gives: of a table a column or a list of columns, else a .npy file or the name of an array.",
     "examples": [
      "price",
      [
       "x",
       "y"
      ]
     ]
    },
    "columns": {
     "$ref": "#/$defs/Columns",
     "description": "Of a table: the columns that a model reads, in this order. Without it: all that are no label, target or group.",
     "examples": [
      [
       "age",
       "height"
      ]
     ]
    },
    "normalize_targets": {
     "type": "boolean",
     "description": "Whether a regression learns targets less their mean, divided by their standard deviation: then the file gives such numbers, and what turns them back stands in its metadata. Without it: true where a model of the spec has an architecture, false where all begin from files.",
     "examples": [
      false
     ]
    },
    "image_size": {
     "$ref": "#/$defs/ImageSize",
     "description": "Size that photographs are resized to: what the model reads. Only with photographs.",
     "examples": [
      "96x96",
      {
       "height": 96,
       "width": 128
      }
     ]
    },
    "color": {
     "enum": [
      "rgb",
      "grayscale"
     ],
     "description": "Channels that photographs are read into: three, or one that is their grey (ITU-R BT.601). Only with photographs.",
     "default": "rgb",
     "examples": [
      "rgb"
     ]
    },
    "resize": {
     "type": "object",
     "description": "How photographs come to their size. Only with photographs.",
     "properties": {
      "kernel": {
       "enum": [
        "nearest",
        "linear",
        "cubic",
        "mitchell",
        "lanczos2",
        "lanczos3"
       ],
       "description": "Filter, stretched over what it shrinks, so that no pixel is skipped.",
       "default": "linear",
       "examples": [
        "linear"
       ]
      },
      "fit": {
       "enum": [
        "crop",
        "pad",
        "stretch"
       ],
       "description": "What becomes of another aspect ratio. crop: both ends of the longer side are cut off. pad: the shorter side gets black ends. stretch: the picture is pulled.",
       "default": "crop",
       "examples": [
        "crop"
       ]
      }
     },
     "additionalProperties": false,
     "default": {},
     "examples": [
      {
       "kernel": "linear",
       "fit": "crop"
      }
     ]
    },
    "cache_size": {
     "$ref": "#/$defs/Size",
     "description": "Largest size on the disk of resized photographs, which are kept beside the trained models so that each is decoded once, or of the features of sounds; 0 keeps none. Only with photographs and sounds.",
     "default": "8 GB",
     "examples": [
      "8 GB"
     ]
    },
    "files": {
     "type": "string",
     "description": "Pattern of the names of the files that are read; * is any text. The others are passed over, and counted. Only with photographs and sounds.",
     "minLength": 1,
     "maxLength": 200,
     "examples": [
      "*.wav"
     ]
    },
    "label": {
     "type": "string",
     "description": "Pattern of every file name, in which {label} is the class; other fields, such as {speaker}, can be named in split.by. * is any text; with folders, the pattern is about the last parts of a path. Without it the class is the folder. Only with photographs and sounds. Of a table: the column that holds the class.",
     "minLength": 1,
     "maxLength": 200,
     "examples": [
      "{label}_{speaker}_{index}.wav"
     ]
    },
    "manifest": {
     "$ref": "#/$defs/RelativePath",
     "description": "Table of the samples, one row a file: a CSV file with a header, or JSON lines (.jsonl); relative to data.root. Paths in it are relative to its own folder. In the place of class folders and of label. Only with photographs and sounds.",
     "examples": [
      "labels.csv"
     ]
    },
    "path_column": {
     "type": "string",
     "description": "Column of the manifest with the path of each file. Without it: the first of path, file, filename, image, wav and their like that is there.",
     "minLength": 1,
     "maxLength": 200,
     "examples": [
      "image"
     ]
    },
    "label_column": {
     "type": "string",
     "description": "Column of the manifest with the class. Without it: the first of label, class, category and their like that is there.",
     "minLength": 1,
     "maxLength": 200,
     "examples": [
      "species"
     ]
    },
    "group_column": {
     "type": "string",
     "description": "Column of the manifest whose values stay whole when samples are split by fractions, such as speaker, patient or machine.",
     "minLength": 1,
     "maxLength": 200,
     "examples": [
      "speaker"
     ]
    },
    "split_column": {
     "type": "string",
     "description": "Column of the manifest that says train, validation or test. Without it data.split says what belongs where.",
     "minLength": 1,
     "maxLength": 200,
     "examples": [
      "split"
     ]
    },
    "sample_rate": {
     "$ref": "#/$defs/Frequency",
     "description": "Sample rate of the sounds that features are made of. Only with sounds.",
     "examples": [
      "8 kHz",
      "16 kHz"
     ]
    },
    "other_rates": {
     "enum": [
      "resample",
      "refuse"
     ],
     "description": "What is done with a file of another sample rate. Only with sounds.",
     "default": "resample",
     "examples": [
      "refuse"
     ]
    },
    "duration": {
     "$ref": "#/$defs/Duration",
     "description": "Length of every sound: what is longer is cut at its end, what is shorter gets silence there. Only with sounds.",
     "examples": [
      "1 s"
     ]
    },
    "level": {
     "enum": [
      "recorded",
      "peak"
     ],
     "description": "peak: each sound is divided by its largest sample, as MLPerf Tiny's keyword spotting does. recorded: sounds stay as loud as they are. Only with sounds.",
     "default": "recorded",
     "examples": [
      "peak"
     ]
    },
    "features": {
     "$ref": "#/$defs/Features",
     "description": "What a model reads of a sound: [frames, bands or coefficients, 1]. Only with sounds.",
     "examples": [
      {
       "kind": "mfcc",
       "window": "30 ms",
       "stride": "20 ms",
       "coefficients": 10,
       "mel_bins": 40
      }
     ]
    },
    "split": {
     "type": "object",
     "description": "How the samples are divided into train, validation and test: shuffled by the seed, stratified by class; or by group, or as a file says.",
     "properties": {
      "test_fraction": {
       "$ref": "#/$defs/Fraction",
       "description": "Share of the samples held out for measuring; the rest trains.",
       "default": 0.2,
       "examples": [
        0.2,
        "20 %"
       ]
      },
      "validation_fraction": {
       "$ref": "#/$defs/Fraction",
       "description": "Share of the samples that neither train nor measure: for early stopping and the best checkpoint.",
       "default": 0,
       "examples": [
        0.1,
        "10 %"
       ]
      },
      "seed": {
       "type": "integer",
       "description": "Seed of the split alone, so that another seed of the spec trains and measures on the same samples. Default: the seed of the spec.",
       "minimum": 0,
       "examples": [
        1
       ]
      },
      "group": {
       "type": "string",
       "description": "Pattern of file names whose {group} stays in one split: a speaker, a patient, a machine. * is any text. Of a table the name of the column that says the group. Not with IDX.",
       "minLength": 1,
       "maxLength": 200,
       "examples": [
        "*_{group}_*"
       ]
      },
      "by": {
       "type": "string",
       "description": "Field of label, such as speaker, whose samples stay in one split: by chance, or as test and validation name them. Only with photographs and sounds.",
       "minLength": 1,
       "maxLength": 100,
       "examples": [
        "speaker"
       ]
      },
      "test": {
       "$ref": "#/$defs/NameValues",
       "description": "Values of the field in by that are measured on; all others train.",
       "examples": [
        [
         "theo",
         "yweweler"
        ],
        [
         0,
         1,
         2,
         3,
         4
        ]
       ]
      },
      "validation": {
       "$ref": "#/$defs/NameValues",
       "description": "Values of the field in by that neither train nor measure.",
       "examples": [
        [
         "jackson"
        ]
       ]
      },
      "file": {
       "$ref": "#/$defs/RelativePath",
       "description": "File that says which split each photograph or sound belongs to, one line each: its path in data.root, a comma, and train, validation or test. Relative to the file this key is written in. Only with photographs and sounds.",
       "examples": [
        "splits.csv"
       ]
      },
      "duplicates": {
       "enum": [
        "report",
        "refuse"
       ],
       "description": "What is done where two splits hold the same photograph or sound: tell the pairs, or refuse to run. Only with photographs and sounds.",
       "default": "report",
       "examples": [
        "refuse"
       ]
      }
     },
     "additionalProperties": false,
     "default": {},
     "examples": [
      {
       "test_fraction": 0.2
      },
      {
       "validation_fraction": 0.1,
       "test_fraction": 0.2
      }
     ]
    },
    "train": {
     "$ref": "#/$defs/SplitFiles",
     "description": "Training samples, where the data comes already split: images and labels, inputs and labels, a table, or a folder of photographs. Needs test.",
     "examples": [
      {
       "images": "train-images-idx3-ubyte.gz",
       "labels": "train-labels-idx1-ubyte.gz"
      },
      "train"
     ]
    },
    "validation": {
     "$ref": "#/$defs/RelativePath",
     "description": "Folder of photographs for validation, where the data comes already split; or a table.",
     "examples": [
      "validation"
     ]
    },
    "test": {
     "$ref": "#/$defs/SplitFiles",
     "description": "Test samples, where the data comes already split: images and labels, inputs and labels, a table, or a folder of photographs. Needs train.",
     "examples": [
      {
       "images": "t10k-images-idx3-ubyte.gz",
       "labels": "t10k-labels-idx1-ubyte.gz"
      },
      "test"
     ]
    },
    "classes": {
     "type": "array",
     "description": "Names of the classes, in label order. Without it, photographs have the names of their folders, and IDX labels are numbered: their number is the largest label + 1.",
     "minItems": 2,
     "maxItems": 1000,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "minLength": 1
     },
     "examples": [
      [
       "cat",
       "dog"
      ]
     ]
    },
    "normalization": {
     "type": "object",
     "description": "What turns a pixel into the model's input: (pixel / 255 − mean) / std, the same in training, calibration and measurement. Of features of sounds, for all or for each coefficient, and of numbers: (value − mean) / std. Without this key, those of tables and arrays are the mean and standard deviation of each column, or channel, over the training samples.",
     "properties": {
      "mean": {
       "type": "array",
       "description": "Mean of each channel, subtracted from pixel / 255. One value serves all channels.",
       "minItems": 1,
       "maxItems": 100000,
       "items": {
        "type": "number"
       },
       "default": [
        0
       ],
       "examples": [
        [
         0.286
        ]
       ]
      },
      "std": {
       "type": "array",
       "description": "Standard deviation of each channel; (pixel / 255 − mean) is divided by it. One value serves all channels.",
       "minItems": 1,
       "maxItems": 100000,
       "items": {
        "type": "number",
        "exclusiveMinimum": 0
       },
       "default": [
        1
       ],
       "examples": [
        [
         0.353
        ]
       ]
      }
     },
     "additionalProperties": false,
     "default": {},
     "examples": [
      {
       "mean": [
        0.286
       ],
       "std": [
        0.353
       ]
      }
     ]
    },
    "augmentation": {
     "type": "object",
     "description": "Random changes to training images. Test and calibration images are never changed.",
     "properties": {
      "horizontal_flip": {
       "type": "boolean",
       "description": "Mirror half of the training images, chosen by the seed.",
       "default": false,
       "examples": [
        true
       ]
      },
      "shift": {
       "$ref": "#/$defs/Pixels",
       "description": "Shift each training image by up to this many pixels in each direction, filled with black.",
       "default": 0,
       "examples": [
        2,
        "2 px"
       ]
      },
      "vertical_flip": {
       "type": "boolean",
       "description": "Turn half of the training images upside down.",
       "default": false,
       "examples": [
        true
       ]
      },
      "crop": {
       "$ref": "#/$defs/Pixels",
       "description": "Cut each training image out of itself with a border of this many mirrored pixels, at a random place.",
       "default": 0,
       "examples": [
        "4 px"
       ]
      },
      "rotate": {
       "$ref": "#/$defs/Degrees",
       "description": "Rotate each training image by up to this angle in either direction; mirrored at its edges.",
       "default": 0,
       "examples": [
        "10 deg"
       ]
      },
      "scale": {
       "$ref": "#/$defs/Fraction",
       "description": "Make each training image larger or smaller by up to this share; mirrored at its edges.",
       "default": 0,
       "examples": [
        "10 %"
       ]
      },
      "brightness": {
       "$ref": "#/$defs/Fraction",
       "description": "Multiply all values of a training image by 1 ± up to this share.",
       "default": 0,
       "examples": [
        "10 %"
       ]
      },
      "contrast": {
       "$ref": "#/$defs/Fraction",
       "description": "Move the values of a training image away from, or towards, its mean grey by up to this share.",
       "default": 0,
       "examples": [
        "10 %"
       ]
      },
      "saturation": {
       "$ref": "#/$defs/Fraction",
       "description": "Move the colours of a training image away from, or towards, its grey by up to this share.",
       "default": 0,
       "examples": [
        "10 %"
       ]
      },
      "hue": {
       "$ref": "#/$defs/Fraction",
       "description": "Turn the colours of a training image on the colour circle by up to this share of the circle, at most 50 %.",
       "default": 0,
       "examples": [
        "5 %"
       ]
      },
      "blur": {
       "$ref": "#/$defs/Pixels",
       "description": "Blur each training image with a Gaussian of a standard deviation from 0 to this many pixels, at most 8.",
       "default": 0,
       "examples": [
        "1 px"
       ]
      },
      "cutout": {
       "$ref": "#/$defs/Pixels",
       "description": "Paint a black square of this side at a random place of each training image.",
       "default": 0,
       "examples": [
        "16 px"
       ]
      },
      "time_shift": {
       "$ref": "#/$defs/Duration",
       "description": "Move each training sound by up to this much in either direction, with silence where it was. Only with sounds.",
       "examples": [
        "100 ms"
       ]
      },
      "noise": {
       "$ref": "#/$defs/Noise",
       "description": "Add noise to training sounds. Only with sounds.",
       "examples": [
        {
         "level": "10 %"
        }
       ]
      },
      "spec_augment": {
       "$ref": "#/$defs/SpecAugment",
       "description": "Cover some frames, and some bands or coefficients, of each training sound with their mean. Only with sounds.",
       "examples": [
        {
         "time_masks": 1,
         "time_width": "100 ms"
        }
       ]
      },
      "rand_augment": {
       "$ref": "#/$defs/RandAugment",
       "description": "Random changes to each training image, as RandAugment (Cubuk et al. 2020) draws them.",
       "examples": [
        {
         "operations": 2,
         "magnitude": 5
        }
       ]
      },
      "mixup": {
       "type": "number",
       "description": "Add each training sample up with another of its batch, in shares drawn from Beta(mixup, mixup), and the labels in the same shares (Zhang et al.). Beside distillation its mode must be consistent.",
       "minimum": 0,
       "maximum": 1,
       "default": 0,
       "examples": [
        0.2
       ]
      },
      "cutmix": {
       "type": "number",
       "description": "Paste a box of another picture of the batch into each training picture, of a size drawn from Beta(cutmix, cutmix), and mix the labels by area (Yun et al.). Where mixup is given too, each is drawn as often. Beside distillation its mode must be consistent.",
       "minimum": 0,
       "maximum": 1,
       "default": 0,
       "examples": [
        1
       ]
      }
     },
     "additionalProperties": false,
     "default": {},
     "examples": [
      {
       "horizontal_flip": true,
       "shift": 2
      },
      {
       "horizontal_flip": true,
       "crop": "4 px",
       "brightness": "10 %"
      }
     ]
    },
    "normal": {
     "description": "Of a reconstruction: the name of the class that is normal, or a list of them. The models are trained on these samples alone, and every other class is an anomaly.",
     "anyOf": [
      {
       "type": "string",
       "minLength": 1
      },
      {
       "type": "array",
       "minItems": 1,
       "maxItems": 1000,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "minLength": 1
       }
      }
     ],
     "examples": [
      "normal",
      [
       "idle",
       "running"
      ]
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "root": "data",
     "images": "t10k-images-idx3-ubyte.gz",
     "labels": "t10k-labels-idx1-ubyte.gz"
    },
    {
     "root": "data/flowers",
     "image_size": "96x96",
     "split": {
      "validation_fraction": 0.1,
      "test_fraction": 0.2
     }
    }
   ]
  },
  "ConstantLearningRate": {
   "type": "object",
   "description": "A linear warm-up from 0, then the same learning rate at every step.",
   "properties": {
    "schedule": {
     "const": "constant",
     "description": "A linear warm-up from 0, then the same learning rate at every step.",
     "examples": [
      "constant"
     ]
    },
    "peak": {
     "type": "number",
     "description": "The learning rate.",
     "exclusiveMinimum": 0,
     "maximum": 10,
     "examples": [
      0.004
     ]
    },
    "warmup": {
     "$ref": "#/$defs/Step",
     "description": "How long the linear warm-up from 0 takes; less than the training.",
     "default": 0,
     "examples": [
      "5 %",
      100
     ]
    },
    "multipliers": {
     "type": "object",
     "description": "Factors of the learning rate by layer: `body`, `head`, or a pattern of layer names. Where several match a layer, the last one counts; other layers have 1.",
     "minProperties": 1,
     "additionalProperties": {
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1000,
      "examples": [
       0.1
      ]
     },
     "examples": [
      {
       "body": 0.1
      }
     ]
    }
   },
   "required": [
    "schedule",
    "peak"
   ],
   "additionalProperties": false
  },
  "CosineLearningRate": {
   "type": "object",
   "description": "A linear warm-up from 0 to peak, then half a cosine down to final.",
   "properties": {
    "schedule": {
     "const": "cosine",
     "description": "A linear warm-up from 0 to peak, then half a cosine down to final.",
     "examples": [
      "cosine"
     ]
    },
    "peak": {
     "type": "number",
     "description": "Largest learning rate, reached after the warm-up.",
     "exclusiveMinimum": 0,
     "maximum": 10,
     "examples": [
      0.004
     ]
    },
    "warmup": {
     "$ref": "#/$defs/Step",
     "description": "How long the warm-up takes; less than the training.",
     "default": 0,
     "examples": [
      "5 %",
      100
     ]
    },
    "final": {
     "type": "number",
     "description": "Learning rate of the last step.",
     "minimum": 0,
     "maximum": 10,
     "default": 0,
     "examples": [
      0.00001
     ]
    },
    "multipliers": {
     "type": "object",
     "description": "Factors of the learning rate by layer: `body`, `head`, or a pattern of layer names. Where several match a layer, the last one counts; other layers have 1.",
     "minProperties": 1,
     "additionalProperties": {
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1000,
      "examples": [
       0.1
      ]
     },
     "examples": [
      {
       "body": 0.1
      }
     ]
    }
   },
   "required": [
    "schedule",
    "peak"
   ],
   "additionalProperties": false
  },
  "OneCycleLearningRate": {
   "type": "object",
   "description": "Half a cosine from peak / 25 up to peak, then half a cosine down to final (Smith and Topin, super-convergence).",
   "properties": {
    "schedule": {
     "const": "one_cycle",
     "description": "Half a cosine from peak / 25 up to peak, then half a cosine down to final (Smith and Topin, super-convergence).",
     "examples": [
      "one_cycle"
     ]
    },
    "peak": {
     "type": "number",
     "description": "Largest learning rate, reached after the warm-up.",
     "exclusiveMinimum": 0,
     "maximum": 10,
     "examples": [
      0.004
     ]
    },
    "warmup": {
     "$ref": "#/$defs/Step",
     "description": "How long the rise to the peak takes; less than the training.",
     "default": "30 %",
     "examples": [
      "30 %"
     ]
    },
    "final": {
     "type": "number",
     "description": "Learning rate of the last step.",
     "minimum": 0,
     "maximum": 10,
     "default": 0,
     "examples": [
      0.00001
     ]
    },
    "multipliers": {
     "type": "object",
     "description": "Factors of the learning rate by layer: `body`, `head`, or a pattern of layer names. Where several match a layer, the last one counts; other layers have 1.",
     "minProperties": 1,
     "additionalProperties": {
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1000,
      "examples": [
       0.1
      ]
     },
     "examples": [
      {
       "body": 0.1
      }
     ]
    }
   },
   "required": [
    "schedule",
    "peak"
   ],
   "additionalProperties": false
  },
  "LearningRateSchedule": {
   "description": "a learning-rate schedule",
   "type": "object",
   "discriminator": {
    "propertyName": "schedule"
   },
   "required": [
    "schedule"
   ],
   "oneOf": [
    {
     "$ref": "#/$defs/ConstantLearningRate"
    },
    {
     "$ref": "#/$defs/CosineLearningRate"
    },
    {
     "$ref": "#/$defs/OneCycleLearningRate"
    }
   ],
   "examples": [
    {
     "schedule": "cosine",
     "peak": 0.004
    }
   ]
  },
  "LearningRate": {
   "description": "a learning rate for every step, such as 0.0001, or a schedule: an object with schedule and peak",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/LearningRateSchedule"
   },
   "else": {
    "anyOf": [
     {
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 10
     }
    ]
   },
   "examples": [
    {
     "schedule": "cosine",
     "peak": 0.004
    },
    0.0001
   ]
  },
  "SgdOptimizer": {
   "type": "object",
   "description": "Stochastic gradient descent with momentum.",
   "properties": {
    "name": {
     "const": "sgd",
     "description": "Stochastic gradient descent with momentum.",
     "examples": [
      "sgd"
     ]
    },
    "momentum": {
     "type": "number",
     "description": "Momentum; 0 turns it off.",
     "minimum": 0,
     "exclusiveMaximum": 1,
     "default": 0.9,
     "examples": [
      0.9
     ]
    },
    "weight_decay": {
     "type": "number",
     "description": "Decoupled decay of kernels, not of biases or normalization parameters, per step and times the learning rate.",
     "minimum": 0,
     "maximum": 1,
     "default": 0,
     "examples": [
      0.0005
     ]
    }
   },
   "required": [
    "name"
   ],
   "additionalProperties": false
  },
  "AdamOptimizer": {
   "type": "object",
   "description": "Adam (Kingma and Ba) with bias correction.",
   "properties": {
    "name": {
     "const": "adam",
     "description": "Adam (Kingma and Ba) with bias correction.",
     "examples": [
      "adam"
     ]
    },
    "beta_1": {
     "type": "number",
     "description": "Decay of the running mean of gradients.",
     "minimum": 0,
     "exclusiveMaximum": 1,
     "default": 0.9,
     "examples": [
      0.9
     ]
    },
    "beta_2": {
     "type": "number",
     "description": "Decay of the running mean of squared gradients.",
     "minimum": 0,
     "exclusiveMaximum": 1,
     "default": 0.999,
     "examples": [
      0.999
     ]
    },
    "epsilon": {
     "type": "number",
     "description": "Added to the denominator.",
     "exclusiveMinimum": 0,
     "maximum": 1,
     "default": 1e-7,
     "examples": [
      1e-7
     ]
    }
   },
   "required": [
    "name"
   ],
   "additionalProperties": false
  },
  "AdamWOptimizer": {
   "type": "object",
   "description": "Adam with decoupled weight decay (Loshchilov and Hutter).",
   "properties": {
    "name": {
     "const": "adamw",
     "description": "Adam with decoupled weight decay (Loshchilov and Hutter).",
     "examples": [
      "adamw"
     ]
    },
    "beta_1": {
     "type": "number",
     "description": "Decay of the running mean of gradients.",
     "minimum": 0,
     "exclusiveMaximum": 1,
     "default": 0.9,
     "examples": [
      0.9
     ]
    },
    "beta_2": {
     "type": "number",
     "description": "Decay of the running mean of squared gradients.",
     "minimum": 0,
     "exclusiveMaximum": 1,
     "default": 0.999,
     "examples": [
      0.999
     ]
    },
    "epsilon": {
     "type": "number",
     "description": "Added to the denominator.",
     "exclusiveMinimum": 0,
     "maximum": 1,
     "default": 1e-7,
     "examples": [
      1e-7
     ]
    },
    "weight_decay": {
     "type": "number",
     "description": "Decay of kernels, not of biases or normalization parameters, per step and times the learning rate.",
     "minimum": 0,
     "maximum": 1,
     "default": 0.01,
     "examples": [
      0.0005
     ]
    }
   },
   "required": [
    "name"
   ],
   "additionalProperties": false
  },
  "Optimizer": {
   "description": "an optimizer",
   "type": "object",
   "discriminator": {
    "propertyName": "name"
   },
   "required": [
    "name"
   ],
   "oneOf": [
    {
     "$ref": "#/$defs/SgdOptimizer"
    },
    {
     "$ref": "#/$defs/AdamOptimizer"
    },
    {
     "$ref": "#/$defs/AdamWOptimizer"
    }
   ],
   "examples": [
    {
     "name": "adam"
    }
   ]
  },
  "LayersOrWords": {
   "description": "body (all layers before the one that classifies), head (that one), a pattern of layer names, or a list of these",
   "anyOf": [
    {
     "type": "string",
     "minLength": 1
    },
    {
     "$ref": "#/$defs/Layers"
    }
   ],
   "examples": [
    "body",
    [
     "block_1*",
     "*/bn"
    ]
   ]
  },
  "FrozenLayers": {
   "type": "object",
   "description": "layers whose weights stay as they are for the first epochs",
   "properties": {
    "layers": {
     "$ref": "#/$defs/LayersOrWords",
     "description": "Which layers.",
     "examples": [
      "body"
     ]
    },
    "epochs": {
     "type": "integer",
     "description": "For so many epochs; then they are trained like the others, with a new state of the optimizer. Fewer than those of the training.",
     "minimum": 1,
     "maximum": 100000,
     "examples": [
      2
     ]
    }
   },
   "required": [
    "layers",
    "epochs"
   ],
   "additionalProperties": false,
   "examples": [
    {
     "layers": "body",
     "epochs": 2
    }
   ]
  },
  "Freeze": {
   "description": "body, head, a pattern of layer names, a list of these, or an object with layers and epochs",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/FrozenLayers"
   },
   "else": {
    "anyOf": [
     {
      "type": "string",
      "minLength": 1
     },
     {
      "$ref": "#/$defs/Layers"
     }
    ]
   },
   "examples": [
    "body",
    [
     "block_1*",
     "*/bn"
    ],
    {
     "layers": "body",
     "epochs": 2
    }
   ]
  },
  "ClassWeights": {
   "description": "balanced, or weights of classes by their names",
   "if": {
    "type": "object"
   },
   "then": {
    "type": "object",
    "minProperties": 1,
    "additionalProperties": {
     "type": "number",
     "minimum": 0,
     "maximum": 1000000
    }
   },
   "else": {
    "const": "balanced"
   },
   "examples": [
    "balanced",
    {
     "anomaly": 10
    }
   ]
  },
  "Training": {
   "type": "object",
   "description": "how a model is trained",
   "properties": {
    "epochs": {
     "type": "integer",
     "description": "Passes over the training samples.",
     "minimum": 1,
     "maximum": 100000,
     "examples": [
      20
     ]
    },
    "batch_size": {
     "type": "integer",
     "description": "Samples per optimizer step.",
     "minimum": 1,
     "maximum": 65536,
     "default": 64,
     "examples": [
      64
     ]
    },
    "optimizer": {
     "$ref": "#/$defs/Optimizer",
     "description": "What turns gradients into weight updates.",
     "default": {
      "name": "adam"
     },
     "examples": [
      {
       "name": "adam"
      }
     ]
    },
    "learning_rate": {
     "$ref": "#/$defs/LearningRate",
     "description": "Learning rate over the steps of this training.",
     "examples": [
      {
       "schedule": "cosine",
       "peak": 0.004
      }
     ]
    },
    "label_smoothing": {
     "type": "number",
     "description": "Share of the probability that is spread over all classes in the target (Szegedy et al.).",
     "minimum": 0,
     "exclusiveMaximum": 1,
     "default": 0,
     "examples": [
      0.1
     ]
    },
    "ema": {
     "type": "number",
     "description": "Decay of an exponential moving average of the weights over the steps, such as 0.999: the averaged weights are what is validated and shipped. It grows from 0.18 as the steps go on, (1 + t)/(10 + t), up to this. 0: the weights of the last step are.",
     "minimum": 0,
     "exclusiveMaximum": 1,
     "default": 0,
     "examples": [
      0.999
     ]
    },
    "dropout": {
     "type": "number",
     "description": "The share of the values which the layer that classifies reads that is 0 at each step, the others being as much larger; fine-tuning goes on with it. Exported files know nothing of it. Without it: what the model itself has there, as a Dropout of a file. 0: no such noise.",
     "minimum": 0,
     "maximum": 0.9,
     "examples": [
      0.2
     ]
    },
    "class_weights": {
     "$ref": "#/$defs/ClassWeights",
     "description": "By how much the loss of a sample counts, by its class: balanced, so that rare classes count as much as frequent ones, or a weight for classes by their names, 1 for the others.",
     "examples": [
      "balanced",
      {
       "anomaly": 10
      }
     ]
    },
    "freeze": {
     "$ref": "#/$defs/Freeze",
     "description": "Layers that keep their weights: `body` is all before the one that classifies, `head` that one; else patterns of layer names. Their BatchNormalization uses its moving statistics, and no gradient is computed below the first layer that is trained.",
     "examples": [
      "body",
      {
       "layers": "body",
       "epochs": 2
      }
     ]
    },
    "early_stopping": {
     "type": "object",
     "description": "Ends the training when the score on the validation split has not become better for a while; the test split is never looked at. Needs a validation split.",
     "properties": {
      "patience": {
       "type": "integer",
       "description": "So many epochs without a better score, one after another, end the training.",
       "minimum": 1,
       "maximum": 100000,
       "examples": [
        3
       ]
      }
     },
     "required": [
      "patience"
     ],
     "additionalProperties": false,
     "examples": [
      {
       "patience": 3
      }
     ]
    },
    "checkpoint": {
     "enum": [
      "best",
      "last"
     ],
     "description": "Which weights are kept: best, those of the epoch with the best score on the validation split, the first of several; last, those of the last epoch. Without it: best where early_stopping is given, else last.",
     "examples": [
      "best"
     ]
    }
   },
   "required": [
    "epochs",
    "learning_rate"
   ],
   "additionalProperties": false,
   "examples": [
    {
     "epochs": 20,
     "learning_rate": {
      "schedule": "cosine",
      "peak": 0.004
     }
    }
   ]
  },
  "TrainingPhases": {
   "description": "a training: an object with epochs and learning_rate; or a list of trainings, one after another",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/Training"
   },
   "else": {
    "type": "array",
    "minItems": 1,
    "maxItems": 20,
    "items": {
     "$ref": "#/$defs/Training"
    }
   },
   "examples": [
    {
     "epochs": 20,
     "learning_rate": {
      "schedule": "cosine",
      "peak": 0.004
     }
    }
   ]
  },
  "ResNet8Parameters": {
   "type": "object",
   "description": "parameters of resnet8",
   "properties": {
    "filters": {
     "type": "array",
     "description": "Output channels of the three residual stages; the first convolution has as many as the first stage.",
     "minItems": 3,
     "maxItems": 3,
     "items": {
      "type": "integer",
      "minimum": 1,
      "maximum": 4096
     },
     "default": [
      16,
      32,
      64
     ],
     "examples": [
      [
       16,
       32,
       64
      ]
     ]
    },
    "kernel_size": {
     "type": "integer",
     "description": "Side of the residual convolutions' kernels.",
     "minimum": 1,
     "maximum": 31,
     "default": 3,
     "examples": [
      3
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "filters": [
      16,
      32,
      64
     ]
    }
   ]
  },
  "BcResNetParameters": {
   "type": "object",
   "description": "size of a BC-ResNet",
   "properties": {
    "width": {
     "type": "number",
     "description": "Factor on the number of channels, τ in the paper: 1 has 9,232 parameters.",
     "exclusiveMinimum": 0,
     "maximum": 8,
     "default": 1,
     "examples": [
      1
     ]
    },
    "sub_bands": {
     "type": "integer",
     "description": "Bands of frequencies with a normalisation of their own; mel_bins is a multiple of 8 times this.",
     "minimum": 1,
     "maximum": 32,
     "default": 5,
     "examples": [
      5
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "width": 1
    }
   ]
  },
  "DsCnnParameters": {
   "type": "object",
   "description": "parameters of ds_cnn",
   "properties": {
    "filters": {
     "description": "Output channels: one number for every layer, or a list [stem, block 1, … block N].",
     "anyOf": [
      {
       "type": "integer",
       "minimum": 1,
       "maximum": 4096
      },
      {
       "type": "array",
       "minItems": 2,
       "maxItems": 65,
       "items": {
        "type": "integer",
        "minimum": 1,
        "maximum": 4096
       }
      }
     ],
     "default": 64,
     "examples": [
      64,
      [
       32,
       64,
       64,
       96,
       96
      ]
     ]
    },
    "blocks": {
     "type": "integer",
     "description": "Number of depthwise-separable blocks (a depthwise, then a 1x1 convolution).",
     "minimum": 1,
     "maximum": 64,
     "default": 4,
     "examples": [
      4
     ]
    },
    "stem_kernel_size": {
     "$ref": "#/$defs/KernelSize",
     "description": "Side of the first convolution's kernel, or its height and width: MLPerf Tiny's keyword spotting has 10 frames by 4 coefficients.",
     "default": 3,
     "examples": [
      3,
      [
       10,
       4
      ]
     ]
    },
    "stem_stride": {
     "type": "integer",
     "description": "Stride of the first convolution.",
     "minimum": 1,
     "maximum": 8,
     "default": 2,
     "examples": [
      2
     ]
    },
    "kernel_size": {
     "type": "integer",
     "description": "Side of the depthwise kernels.",
     "minimum": 1,
     "maximum": 31,
     "default": 3,
     "examples": [
      3
     ]
    },
    "strides": {
     "type": "array",
     "description": "Stride of each block's depthwise convolution, one number per block. Without it: 1 everywhere.",
     "minItems": 1,
     "maxItems": 64,
     "items": {
      "type": "integer",
      "minimum": 1,
      "maximum": 8
     },
     "examples": [
      [
       1,
       2,
       1,
       1
      ]
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "filters": 64,
     "blocks": 4
    }
   ]
  },
  "MobileNetV1Parameters": {
   "type": "object",
   "description": "parameters of mobilenet_v1",
   "properties": {
    "alpha": {
     "type": "number",
     "description": "Width multiplier.",
     "exclusiveMinimum": 0,
     "maximum": 4,
     "default": 0.25,
     "examples": [
      0.25
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "alpha": 0.25
    }
   ]
  },
  "MlpParameters": {
   "type": "object",
   "description": "parameters of mlp",
   "properties": {
    "units": {
     "type": "array",
     "description": "Width of each hidden layer.",
     "minItems": 1,
     "maxItems": 50,
     "items": {
      "type": "integer",
      "minimum": 1,
      "maximum": 65536
     },
     "default": [
      64,
      32
     ],
     "examples": [
      [
       64,
       32
      ]
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "units": [
      64,
      32
     ]
    }
   ]
  },
  "AutoencoderParameters": {
   "type": "object",
   "description": "parameters of autoencoder",
   "properties": {
    "units": {
     "type": "integer",
     "description": "Width of the hidden layers.",
     "minimum": 1,
     "maximum": 65536,
     "default": 128,
     "examples": [
      128
     ]
    },
    "layers": {
     "type": "integer",
     "description": "Hidden layers on each side of the bottleneck.",
     "minimum": 1,
     "maximum": 50,
     "default": 4,
     "examples": [
      4
     ]
    },
    "bottleneck": {
     "type": "integer",
     "description": "Numbers that a sample is squeezed into.",
     "minimum": 1,
     "maximum": 65536,
     "default": 8,
     "examples": [
      8
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "units": 128,
     "layers": 4,
     "bottleneck": 8
    }
   ]
  },
  "MobileNetV2Parameters": {
   "type": "object",
   "description": "parameters of mobilenet_v2",
   "properties": {
    "alpha": {
     "type": "number",
     "description": "Width multiplier.",
     "exclusiveMinimum": 0,
     "maximum": 4,
     "default": 0.35,
     "examples": [
      0.35
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "alpha": 0.35
    }
   ]
  },
  "MobileNetV3SmallParameters": {
   "type": "object",
   "description": "parameters of mobilenet_v3_small",
   "properties": {
    "alpha": {
     "type": "number",
     "description": "Width multiplier.",
     "exclusiveMinimum": 0,
     "maximum": 4,
     "default": 1,
     "examples": [
      1
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "alpha": 1
    }
   ]
  },
  "EfficientNetLite0Parameters": {
   "type": "object",
   "description": "parameters of efficientnet_lite0",
   "properties": {
    "alpha": {
     "type": "number",
     "description": "Width multiplier.",
     "exclusiveMinimum": 0,
     "maximum": 4,
     "default": 1,
     "examples": [
      1
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "alpha": 1
    }
   ]
  },
  "LeNet300Parameters": {
   "type": "object",
   "description": "parameters of lenet_300_100",
   "properties": {
    "units": {
     "type": "array",
     "description": "Width of each hidden layer.",
     "minItems": 1,
     "maxItems": 16,
     "items": {
      "type": "integer",
      "minimum": 1,
      "maximum": 65536
     },
     "default": [
      300,
      100
     ],
     "examples": [
      [
       300,
       100
      ]
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "units": [
      300,
      100
     ]
    }
   ]
  },
  "LeNet5Parameters": {
   "type": "object",
   "description": "parameters of lenet_5",
   "properties": {
    "filters": {
     "type": "array",
     "description": "Filters of the two convolutions.",
     "minItems": 2,
     "maxItems": 2,
     "items": {
      "type": "integer",
      "minimum": 1,
      "maximum": 4096
     },
     "default": [
      20,
      50
     ],
     "examples": [
      [
       20,
       50
      ]
     ]
    },
    "units": {
     "type": "integer",
     "description": "Width of the hidden dense layer.",
     "minimum": 1,
     "maximum": 65536,
     "default": 500,
     "examples": [
      500
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "filters": [
      20,
      50
     ],
     "units": 500
    }
   ]
  },
  "ResNet8": {
   "type": "object",
   "description": "The ResNet of MLPerf Tiny image classification: a convolution and three residual stages of two 3x3 convolutions.",
   "properties": {
    "architecture": {
     "const": "resnet8",
     "description": "The ResNet of MLPerf Tiny image classification: a convolution and three residual stages of two 3x3 convolutions.",
     "examples": [
      "resnet8"
     ]
    },
    "parameters": {
     "$ref": "#/$defs/ResNet8Parameters",
     "description": "Its size.",
     "default": {},
     "examples": [
      {
       "filters": [
        16,
        32,
        64
       ]
      }
     ]
    },
    "weights": {
     "$ref": "#/$defs/RelativePath",
     "description": "A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.",
     "examples": [
      "models/pretrained.h5"
     ]
    },
    "head": {
     "enum": [
      "keep",
      "replace"
     ],
     "description": "Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.",
     "default": "keep",
     "examples": [
      "replace"
     ]
    },
    "batch_normalization": {
     "enum": [
      "keep",
      "restore"
     ],
     "description": "`restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.",
     "default": "keep",
     "examples": [
      "restore"
     ]
    },
    "training": {
     "$ref": "#/$defs/TrainingPhases",
     "description": "How this model is trained.",
     "examples": [
      {
       "epochs": 20,
       "learning_rate": {
        "schedule": "cosine",
        "peak": 0.004
       }
      }
     ]
    }
   },
   "required": [
    "architecture",
    "training"
   ],
   "additionalProperties": false
  },
  "DsCnn": {
   "type": "object",
   "description": "The depthwise-separable CNN of MLPerf Tiny keyword spotting (Hello Edge).",
   "properties": {
    "architecture": {
     "const": "ds_cnn",
     "description": "The depthwise-separable CNN of MLPerf Tiny keyword spotting (Hello Edge).",
     "examples": [
      "ds_cnn"
     ]
    },
    "parameters": {
     "$ref": "#/$defs/DsCnnParameters",
     "description": "Its size.",
     "default": {},
     "examples": [
      {
       "filters": 64,
       "blocks": 4
      }
     ]
    },
    "weights": {
     "$ref": "#/$defs/RelativePath",
     "description": "A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.",
     "examples": [
      "models/pretrained.h5"
     ]
    },
    "head": {
     "enum": [
      "keep",
      "replace"
     ],
     "description": "Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.",
     "default": "keep",
     "examples": [
      "replace"
     ]
    },
    "batch_normalization": {
     "enum": [
      "keep",
      "restore"
     ],
     "description": "`restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.",
     "default": "keep",
     "examples": [
      "restore"
     ]
    },
    "training": {
     "$ref": "#/$defs/TrainingPhases",
     "description": "How this model is trained.",
     "examples": [
      {
       "epochs": 20,
       "learning_rate": {
        "schedule": "cosine",
        "peak": 0.004
       }
      }
     ]
    }
   },
   "required": [
    "architecture",
    "training"
   ],
   "additionalProperties": false
  },
  "BcResNet": {
   "type": "object",
   "description": "BC-ResNet (broadcasted residual learning) for keyword spotting: its input is mel bands, 40 of them or a multiple.",
   "properties": {
    "architecture": {
     "const": "bc_resnet",
     "description": "BC-ResNet (broadcasted residual learning) for keyword spotting: its input is mel bands, 40 of them or a multiple.",
     "examples": [
      "bc_resnet"
     ]
    },
    "parameters": {
     "$ref": "#/$defs/BcResNetParameters",
     "description": "Its size.",
     "default": {},
     "examples": [
      {
       "width": 1
      }
     ]
    },
    "weights": {
     "$ref": "#/$defs/RelativePath",
     "description": "A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.",
     "examples": [
      "models/pretrained.h5"
     ]
    },
    "head": {
     "enum": [
      "keep",
      "replace"
     ],
     "description": "Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.",
     "default": "keep",
     "examples": [
      "replace"
     ]
    },
    "batch_normalization": {
     "enum": [
      "keep",
      "restore"
     ],
     "description": "`restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.",
     "default": "keep",
     "examples": [
      "restore"
     ]
    },
    "training": {
     "$ref": "#/$defs/TrainingPhases",
     "description": "How this model is trained.",
     "examples": [
      {
       "epochs": 20,
       "learning_rate": {
        "schedule": "cosine",
        "peak": 0.004
       }
      }
     ]
    }
   },
   "required": [
    "architecture",
    "training"
   ],
   "additionalProperties": false
  },
  "MobileNetV1": {
   "type": "object",
   "description": "The MobileNetV1 of MLPerf Tiny visual wake words.",
   "properties": {
    "architecture": {
     "const": "mobilenet_v1",
     "description": "The MobileNetV1 of MLPerf Tiny visual wake words.",
     "examples": [
      "mobilenet_v1"
     ]
    },
    "parameters": {
     "$ref": "#/$defs/MobileNetV1Parameters",
     "description": "Its size.",
     "default": {},
     "examples": [
      {
       "alpha": 0.25
      }
     ]
    },
    "weights": {
     "$ref": "#/$defs/RelativePath",
     "description": "A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.",
     "examples": [
      "models/pretrained.h5"
     ]
    },
    "head": {
     "enum": [
      "keep",
      "replace"
     ],
     "description": "Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.",
     "default": "keep",
     "examples": [
      "replace"
     ]
    },
    "batch_normalization": {
     "enum": [
      "keep",
      "restore"
     ],
     "description": "`restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.",
     "default": "keep",
     "examples": [
      "restore"
     ]
    },
    "training": {
     "$ref": "#/$defs/TrainingPhases",
     "description": "How this model is trained.",
     "examples": [
      {
       "epochs": 20,
       "learning_rate": {
        "schedule": "cosine",
        "peak": 0.004
       }
      }
     ]
    }
   },
   "required": [
    "architecture",
    "training"
   ],
   "additionalProperties": false
  },
  "Mlp": {
   "type": "object",
   "description": "Dense layers with ReLU, for rows of a table.",
   "properties": {
    "architecture": {
     "const": "mlp",
     "description": "Dense layers with ReLU, for rows of a table.",
     "examples": [
      "mlp"
     ]
    },
    "parameters": {
     "$ref": "#/$defs/MlpParameters",
     "description": "Its size.",
     "default": {},
     "examples": [
      {
       "units": [
        64,
        32
       ]
      }
     ]
    },
    "training": {
     "$ref": "#/$defs/TrainingPhases",
     "description": "How this model is trained.",
     "examples": [
      {
       "epochs": 20,
       "learning_rate": {
        "schedule": "cosine",
        "peak": 0.004
       }
      }
     ]
    },
    "weights": {
     "$ref": "#/$defs/RelativePath",
     "description": "A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.",
     "examples": [
      "models/pretrained.h5"
     ]
    },
    "head": {
     "enum": [
      "keep",
      "replace"
     ],
     "description": "Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.",
     "default": "keep",
     "examples": [
      "replace"
     ]
    },
    "batch_normalization": {
     "enum": [
      "keep",
      "restore"
     ],
     "description": "`restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.",
     "default": "keep",
     "examples": [
      "restore"
     ]
    }
   },
   "required": [
    "architecture",
    "training"
   ],
   "additionalProperties": false
  },
  "Autoencoder": {
   "type": "object",
   "description": "The autoencoder of MLPerf Tiny anomaly detection: dense layers down to a bottleneck and up again. For task: reconstruction.",
   "properties": {
    "architecture": {
     "const": "autoencoder",
     "description": "The autoencoder of MLPerf Tiny anomaly detection: dense layers down to a bottleneck and up again. For task: reconstruction.",
     "examples": [
      "autoencoder"
     ]
    },
    "parameters": {
     "$ref": "#/$defs/AutoencoderParameters",
     "description": "Its size.",
     "default": {},
     "examples": [
      {
       "units": 128,
       "layers": 4,
       "bottleneck": 8
      }
     ]
    },
    "training": {
     "$ref": "#/$defs/TrainingPhases",
     "description": "How this model is trained.",
     "examples": [
      {
       "epochs": 20,
       "learning_rate": {
        "schedule": "cosine",
        "peak": 0.004
       }
      }
     ]
    },
    "weights": {
     "$ref": "#/$defs/RelativePath",
     "description": "A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.",
     "examples": [
      "models/pretrained.h5"
     ]
    },
    "head": {
     "enum": [
      "keep",
      "replace"
     ],
     "description": "Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.",
     "default": "keep",
     "examples": [
      "replace"
     ]
    },
    "batch_normalization": {
     "enum": [
      "keep",
      "restore"
     ],
     "description": "`restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.",
     "default": "keep",
     "examples": [
      "restore"
     ]
    }
   },
   "required": [
    "architecture",
    "training"
   ],
   "additionalProperties": false
  },
  "MobileNetV2": {
   "type": "object",
   "description": "MobileNetV2 (Sandler et al. 2018): inverted residuals with linear bottlenecks, as Keras has it.",
   "properties": {
    "architecture": {
     "const": "mobilenet_v2",
     "description": "MobileNetV2 (Sandler et al. 2018): inverted residuals with linear bottlenecks, as Keras has it.",
     "examples": [
      "mobilenet_v2"
     ]
    },
    "parameters": {
     "$ref": "#/$defs/MobileNetV2Parameters",
     "description": "Its size.",
     "default": {},
     "examples": [
      {
       "alpha": 0.35
      }
     ]
    },
    "weights": {
     "$ref": "#/$defs/RelativePath",
     "description": "A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.",
     "examples": [
      "models/pretrained.h5"
     ]
    },
    "head": {
     "enum": [
      "keep",
      "replace"
     ],
     "description": "Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.",
     "default": "keep",
     "examples": [
      "replace"
     ]
    },
    "batch_normalization": {
     "enum": [
      "keep",
      "restore"
     ],
     "description": "`restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.",
     "default": "keep",
     "examples": [
      "restore"
     ]
    },
    "training": {
     "$ref": "#/$defs/TrainingPhases",
     "description": "How this model is trained.",
     "examples": [
      {
       "epochs": 20,
       "learning_rate": {
        "schedule": "cosine",
        "peak": 0.004
       }
      }
     ]
    }
   },
   "required": [
    "architecture",
    "training"
   ],
   "additionalProperties": false
  },
  "MobileNetV3Small": {
   "type": "object",
   "description": "MobileNetV3-Small (Howard et al. 2019): inverted residuals with squeeze-and-excite and hard-swish, as Keras has it.",
   "properties": {
    "architecture": {
     "const": "mobilenet_v3_small",
     "description": "MobileNetV3-Small (Howard et al. 2019): inverted residuals with squeeze-and-excite and hard-swish, as Keras has it.",
     "examples": [
      "mobilenet_v3_small"
     ]
    },
    "parameters": {
     "$ref": "#/$defs/MobileNetV3SmallParameters",
     "description": "Its size.",
     "default": {},
     "examples": [
      {
       "alpha": 1
      }
     ]
    },
    "weights": {
     "$ref": "#/$defs/RelativePath",
     "description": "A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.",
     "examples": [
      "models/pretrained.h5"
     ]
    },
    "head": {
     "enum": [
      "keep",
      "replace"
     ],
     "description": "Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.",
     "default": "keep",
     "examples": [
      "replace"
     ]
    },
    "batch_normalization": {
     "enum": [
      "keep",
      "restore"
     ],
     "description": "`restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.",
     "default": "keep",
     "examples": [
      "restore"
     ]
    },
    "training": {
     "$ref": "#/$defs/TrainingPhases",
     "description": "How this model is trained.",
     "examples": [
      {
       "epochs": 20,
       "learning_rate": {
        "schedule": "cosine",
        "peak": 0.004
       }
      }
     ]
    }
   },
   "required": [
    "architecture",
    "training"
   ],
   "additionalProperties": false
  },
  "EfficientNetLite0": {
   "type": "object",
   "description": "EfficientNet-lite0: EfficientNet-B0 without squeeze-and-excite, with ReLU6.",
   "properties": {
    "architecture": {
     "const": "efficientnet_lite0",
     "description": "EfficientNet-lite0: EfficientNet-B0 without squeeze-and-excite, with ReLU6.",
     "examples": [
      "efficientnet_lite0"
     ]
    },
    "parameters": {
     "$ref": "#/$defs/EfficientNetLite0Parameters",
     "description": "Its size.",
     "default": {},
     "examples": [
      {
       "alpha": 1
      }
     ]
    },
    "weights": {
     "$ref": "#/$defs/RelativePath",
     "description": "A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.",
     "examples": [
      "models/pretrained.h5"
     ]
    },
    "head": {
     "enum": [
      "keep",
      "replace"
     ],
     "description": "Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.",
     "default": "keep",
     "examples": [
      "replace"
     ]
    },
    "batch_normalization": {
     "enum": [
      "keep",
      "restore"
     ],
     "description": "`restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.",
     "default": "keep",
     "examples": [
      "restore"
     ]
    },
    "training": {
     "$ref": "#/$defs/TrainingPhases",
     "description": "How this model is trained.",
     "examples": [
      {
       "epochs": 20,
       "learning_rate": {
        "schedule": "cosine",
        "peak": 0.004
       }
      }
     ]
    }
   },
   "required": [
    "architecture",
    "training"
   ],
   "additionalProperties": false
  },
  "LeNet300": {
   "type": "object",
   "description": "LeNet-300-100: two hidden dense layers on the flattened image.",
   "properties": {
    "architecture": {
     "const": "lenet_300_100",
     "description": "LeNet-300-100: two hidden dense layers on the flattened image.",
     "examples": [
      "lenet_300_100"
     ]
    },
    "parameters": {
     "$ref": "#/$defs/LeNet300Parameters",
     "description": "Its size.",
     "default": {},
     "examples": [
      {
       "units": [
        300,
        100
       ]
      }
     ]
    },
    "weights": {
     "$ref": "#/$defs/RelativePath",
     "description": "A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.",
     "examples": [
      "models/pretrained.h5"
     ]
    },
    "head": {
     "enum": [
      "keep",
      "replace"
     ],
     "description": "Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.",
     "default": "keep",
     "examples": [
      "replace"
     ]
    },
    "batch_normalization": {
     "enum": [
      "keep",
      "restore"
     ],
     "description": "`restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.",
     "default": "keep",
     "examples": [
      "restore"
     ]
    },
    "training": {
     "$ref": "#/$defs/TrainingPhases",
     "description": "How this model is trained.",
     "examples": [
      {
       "epochs": 20,
       "learning_rate": {
        "schedule": "cosine",
        "peak": 0.004
       }
      }
     ]
    }
   },
   "required": [
    "architecture",
    "training"
   ],
   "additionalProperties": false
  },
  "LeNet5": {
   "type": "object",
   "description": "LeNet-5 as Caffe and Deep Compression have it: two 5x5 convolutions and two dense layers.",
   "properties": {
    "architecture": {
     "const": "lenet_5",
     "description": "LeNet-5 as Caffe and Deep Compression have it: two 5x5 convolutions and two dense layers.",
     "examples": [
      "lenet_5"
     ]
    },
    "parameters": {
     "$ref": "#/$defs/LeNet5Parameters",
     "description": "Its size.",
     "default": {},
     "examples": [
      {
       "filters": [
        20,
        50
       ],
       "units": 500
      }
     ]
    },
    "weights": {
     "$ref": "#/$defs/RelativePath",
     "description": "A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.",
     "examples": [
      "models/pretrained.h5"
     ]
    },
    "head": {
     "enum": [
      "keep",
      "replace"
     ],
     "description": "Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.",
     "default": "keep",
     "examples": [
      "replace"
     ]
    },
    "batch_normalization": {
     "enum": [
      "keep",
      "restore"
     ],
     "description": "`restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.",
     "default": "keep",
     "examples": [
      "restore"
     ]
    },
    "training": {
     "$ref": "#/$defs/TrainingPhases",
     "description": "How this model is trained.",
     "examples": [
      {
       "epochs": 20,
       "learning_rate": {
        "schedule": "cosine",
        "peak": 0.004
       }
      }
     ]
    }
   },
   "required": [
    "architecture",
    "training"
   ],
   "additionalProperties": false
  },
  "Ratio": {
   "description": "a number, or two with a slash between them such as '1/255'",
   "anyOf": [
    {
     "type": "number",
     "exclusiveMinimum": 0
    },
    {
     "type": "string",
     "pattern": "^[0-9]+(\\.[0-9]+)?/[1-9][0-9]*(\\.[0-9]+)?$"
    }
   ],
   "examples": [
    "1/255",
    0.0078125
   ]
  },
  "ModelInput": {
   "type": "object",
   "description": "what an imported model reads of a pixel p from 0 to 255: p · scale + offset, or (p / 255 − mean) / std of each channel",
   "properties": {
    "scale": {
     "$ref": "#/$defs/Ratio",
     "description": "What a pixel is multiplied by.",
     "examples": [
      "1/255"
     ]
    },
    "offset": {
     "type": "number",
     "description": "What is added to the product; 0 without this key.",
     "examples": [
      -1
     ]
    },
    "mean": {
     "type": "array",
     "description": "In the place of scale: the mean of each channel, of pixels from 0 to 1 as PyTorch counts them, in the order red, green, blue. One value serves all channels. Of features of sounds, and of numbers, it is subtracted from the value itself.",
     "minItems": 1,
     "maxItems": 100000,
     "items": {
      "type": "number"
     },
     "examples": [
      [
       0.485,
       0.456,
       0.406
      ]
     ]
    },
    "std": {
     "type": "array",
     "description": "The standard deviation of each channel, of pixels from 0 to 1, which p / 255 − mean is divided by.",
     "minItems": 1,
     "maxItems": 100000,
     "items": {
      "type": "number",
      "exclusiveMinimum": 0
     },
     "examples": [
      [
       0.229,
       0.224,
       0.225
      ]
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "scale": "1/255"
    },
    {
     "mean": [
      0.485,
      0.456,
      0.406
     ],
     "std": [
      0.229,
      0.224,
      0.225
     ]
    }
   ]
  },
  "ImportedModel": {
   "type": "object",
   "description": "a model that begins as a file of the repository, with its weights",
   "properties": {
    "model": {
     "$ref": "#/$defs/RelativePath",
     "description": "The model file, relative to this file: Keras (.h5, .keras, or the text of model.to_json() with weights), ONNX, TensorFlow.js (model.json), the folder of a SavedModel, or .tflite, told from its bytes. Of a quantized file the real values that its codes stand for are taken.",
     "examples": [
      "models/vww_96.tflite"
     ]
    },
    "weights": {
     "$ref": "#/$defs/RelativePath",
     "description": "The file with the weights, where model is the text of model.to_json(): what model.save_weights of Keras 3 (.weights.h5) or Keras 2 (.h5) wrote. They go to layers by name, or in their order where the names are those of another session; each shape is checked, and what has no counterpart is an error.",
     "examples": [
      "models/vww_96.weights.h5"
     ]
    },
    "input": {
     "$ref": "#/$defs/ModelInput",
     "description": "How the model reads pixels. data.normalization follows from it; where both are written they must agree.",
     "examples": [
      {
       "scale": "1/255"
      }
     ]
    },
    "head": {
     "enum": [
      "keep",
      "replace"
     ],
     "description": "What becomes of the layer that classifies: `replace` puts a new dense layer for the classes of the data in its place, with seeded weights, on the pretrained layers before it. Its name is `head`.",
     "default": "keep",
     "examples": [
      "replace"
     ]
    },
    "batch_normalization": {
     "enum": [
      "keep",
      "restore"
     ],
     "description": "`restore` puts back the normalization that an exporter folded into the file's convolutions, with the statistics of training samples. The model computes the same, and can be trained with learning rates that folded layers do not bear.",
     "default": "keep",
     "examples": [
      "restore"
     ]
    },
    "training": {
     "$ref": "#/$defs/TrainingPhases",
     "description": "How this model is trained further. Without it the weights stay as they are in the file.",
     "examples": [
      {
       "epochs": 5,
       "learning_rate": {
        "schedule": "cosine",
        "peak": 0.0005
       }
      }
     ]
    }
   },
   "required": [
    "model"
   ],
   "additionalProperties": false,
   "examples": [
    {
     "model": "models/vww_96.tflite",
     "input": {
      "scale": "1/255"
     }
    }
   ]
  },
  "BuiltModel": {
   "description": "a built-in architecture and how it is trained",
   "type": "object",
   "discriminator": {
    "propertyName": "architecture"
   },
   "required": [
    "architecture"
   ],
   "oneOf": [
    {
     "$ref": "#/$defs/ResNet8"
    },
    {
     "$ref": "#/$defs/DsCnn"
    },
    {
     "$ref": "#/$defs/BcResNet"
    },
    {
     "$ref": "#/$defs/MobileNetV1"
    },
    {
     "$ref": "#/$defs/MobileNetV2"
    },
    {
     "$ref": "#/$defs/MobileNetV3Small"
    },
    {
     "$ref": "#/$defs/EfficientNetLite0"
    },
    {
     "$ref": "#/$defs/LeNet300"
    },
    {
     "$ref": "#/$defs/LeNet5"
    },
    {
     "$ref": "#/$defs/Mlp"
    },
    {
     "$ref": "#/$defs/Autoencoder"
    }
   ],
   "examples": [
    {
     "architecture": "ds_cnn",
     "parameters": {
      "filters": 64,
      "blocks": 4
     },
     "training": {
      "epochs": 20,
      "learning_rate": {
       "schedule": "cosine",
       "peak": 0.004
      }
     }
    }
   ]
  },
  "Model": {
   "description": "a model: a built-in architecture, or a file to begin from, and how it is trained",
   "if": {
    "type": "object",
    "required": [
     "model"
    ]
   },
   "then": {
    "$ref": "#/$defs/ImportedModel"
   },
   "else": {
    "$ref": "#/$defs/BuiltModel"
   },
   "examples": [
    {
     "architecture": "ds_cnn",
     "parameters": {
      "filters": 64,
      "blocks": 4
     },
     "training": {
      "epochs": 20,
      "learning_rate": {
       "schedule": "cosine",
       "peak": 0.004
      }
     }
    }
   ]
  },
  "Temperature": {
   "description": "T of a distillation: a number, or an object with from and to, which it goes between over the steps of a training",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/TemperatureRamp"
   },
   "else": {
    "anyOf": [
     {
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1000
     }
    ]
   },
   "examples": [
    4,
    {
     "from": 8,
     "to": 2
    }
   ]
  },
  "TemperatureRamp": {
   "type": "object",
   "description": "a temperature that changes over the steps of a training",
   "properties": {
    "from": {
     "type": "number",
     "description": "At the first step.",
     "exclusiveMinimum": 0,
     "maximum": 1000,
     "examples": [
      8
     ]
    },
    "to": {
     "type": "number",
     "description": "At the last step.",
     "exclusiveMinimum": 0,
     "maximum": 1000,
     "examples": [
      2
     ]
    },
    "schedule": {
     "enum": [
      "linear",
      "cosine"
     ],
     "description": "How the temperature goes from the one to the other: in equal steps, or along half a cosine.",
     "default": "linear",
     "examples": [
      "cosine"
     ]
    }
   },
   "required": [
    "from",
    "to"
   ],
   "additionalProperties": false,
   "examples": [
    {
     "from": 8,
     "to": 2
    }
   ]
  },
  "LabelShare": {
   "description": "weight of the labels: a number, or an object with from and to, which it goes between over the steps of a training",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/LabelShareRamp"
   },
   "else": {
    "anyOf": [
     {
      "type": "number",
      "minimum": 0,
      "maximum": 1
     }
    ]
   },
   "examples": [
    0.3,
    {
     "from": 0,
     "to": 0.5
    }
   ]
  },
  "LabelShareRamp": {
   "type": "object",
   "description": "a weight of the labels that changes over the steps of a training",
   "properties": {
    "from": {
     "type": "number",
     "description": "At the first step.",
     "minimum": 0,
     "maximum": 1,
     "examples": [
      0
     ]
    },
    "to": {
     "type": "number",
     "description": "At the last step.",
     "minimum": 0,
     "maximum": 1,
     "examples": [
      0.5
     ]
    },
    "schedule": {
     "enum": [
      "linear",
      "cosine"
     ],
     "description": "How the share goes from the one to the other: in equal steps, or along half a cosine.",
     "default": "linear",
     "examples": [
      "cosine"
     ]
    }
   },
   "required": [
    "from",
    "to"
   ],
   "additionalProperties": false,
   "examples": [
    {
     "from": 0,
     "to": 0.5
    }
   ]
  },
  "Hint": {
   "type": "object",
   "description": "a layer of the student and one of the teacher that it learns from",
   "properties": {
    "kind": {
     "enum": [
      "features",
      "attention"
     ],
     "description": "features: the mean of the squared differences; where the channels differ, through a 1x1 that is learnt too and does not ship (FitNets). attention: where in the image the squares of all channels are large (Zagoruyko and Komodakis).",
     "default": "features",
     "examples": [
      "attention"
     ]
    },
    "student": {
     "type": "string",
     "description": "Name of the student's layer.",
     "minLength": 1,
     "examples": [
      "block2/pointwise"
     ]
    },
    "teacher": {
     "type": "string",
     "description": "Name of the teacher's layer, of the same height and width.",
     "minLength": 1,
     "examples": [
      "stack2/conv1"
     ]
    },
    "weight": {
     "type": "number",
     "description": "By how much it counts beside the other terms of the loss.",
     "exclusiveMinimum": 0,
     "maximum": 1000000,
     "default": 1,
     "examples": [
      1
     ]
    }
   },
   "required": [
    "student",
    "teacher"
   ],
   "additionalProperties": false,
   "examples": [
    {
     "student": "block2/pointwise",
     "teacher": "stack2/conv1"
    }
   ]
  },
  "Distillation": {
   "type": "object",
   "description": "knowledge distillation (Hinton et al.) from the teacher, or the mean of several: loss = alpha · H(y, student) + (1 − alpha) · T² · loss of the teacher",
   "properties": {
    "mode": {
     "enum": [
      "offline",
      "consistent",
      "online",
      "self"
     ],
     "description": "offline: what the teacher says of each sample is kept, as it is and mirrored. consistent: the teacher looks at the very image that the student sees in each step, changed and mixed as it is (Beyer et al.); each step then costs a forward pass of the teacher too. online: the teacher trains along, in the same step, by its own learning rate. self: without a teacher, the moving average of the student's own weights teaches it (Tarvainen & Valpola).",
     "default": "offline",
     "examples": [
      "consistent"
     ]
    },
    "loss": {
     "enum": [
      "hinton",
      "dkd",
      "dist"
     ],
     "description": "What the student learns from the teacher. hinton: the divergence of the softened probabilities, KL(teacher_T ‖ student_T). dkd: the right class and the others apart (Zhao et al.). dist: how classes and samples lie to each other, by Pearson's correlation (Huang et al.).",
     "default": "hinton",
     "examples": [
      "dkd"
     ]
    },
    "mutual": {
     "type": "boolean",
     "description": "Whether teachers learn from the student too, by the same loss (Zhang et al.); of mode: online.",
     "default": false,
     "examples": [
      true
     ]
    },
    "ema": {
     "type": "number",
     "description": "Decay of the average of the student's weights that teaches it; of mode: self.",
     "minimum": 0,
     "exclusiveMaximum": 1,
     "default": 0.99,
     "examples": [
      0.99
     ]
    },
    "temperature": {
     "$ref": "#/$defs/Temperature",
     "description": "T: divides the logits of both models before the softmax of the soft targets.",
     "default": 4,
     "examples": [
      4,
      {
       "from": 8,
       "to": 2
      }
     ]
    },
    "alpha": {
     "$ref": "#/$defs/LabelShare",
     "description": "Weight of the true labels; 1 − alpha is the weight of the teacher.",
     "default": 0.3,
     "examples": [
      0.3,
      {
       "from": 0,
       "to": 0.5
      }
     ]
    },
    "begin_step": {
     "$ref": "#/$defs/Step",
     "description": "Step of fine-tuning from which on the teacher counts, of recipe: prune_qat_distill; the schedule of the learning rate goes through once before it and once after. Without it: 50 %.",
     "examples": [
      "50 %"
     ]
    },
    "logit_standardization": {
     "type": "boolean",
     "description": "Whether the logits of each sample are brought to mean 0 and standard deviation 1 before they are divided by T, on both sides, so that a small student need not reach the teacher's large logits (Sun et al.).",
     "default": false,
     "examples": [
      true
     ]
    },
    "weights": {
     "type": "object",
     "description": "By how much each of several teachers counts in the mean of their probabilities, by its name; 1 for the others.",
     "minProperties": 1,
     "additionalProperties": {
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1000
     },
     "examples": [
      {
       "wide": 2
      }
     ]
    },
    "hints": {
     "type": "array",
     "description": "Layers of the student that learn what layers of the teacher give, in the student's training; fine-tuning has none. Needs mode: consistent and one teacher.",
     "items": {
      "$ref": "#/$defs/Hint"
     },
     "minItems": 1,
     "maxItems": 20,
     "examples": [
      [
       {
        "student": "block2/pointwise",
        "teacher": "stack2/conv1"
       }
      ]
     ]
    },
    "dkd": {
     "type": "object",
     "description": "Weights of the two terms of loss: dkd; not beside another loss.",
     "properties": {
      "alpha": {
       "type": "number",
       "description": "Of the right class against all others.",
       "minimum": 0,
       "maximum": 1000,
       "default": 1,
       "examples": [
        1
       ]
      },
      "beta": {
       "type": "number",
       "description": "Of the other classes among themselves.",
       "minimum": 0,
       "maximum": 1000,
       "default": 8,
       "examples": [
        8
       ]
      }
     },
     "additionalProperties": false,
     "default": {},
     "examples": [
      {
       "alpha": 1,
       "beta": 8
      }
     ]
    },
    "dist": {
     "type": "object",
     "description": "Weights of the two terms of loss: dist; not beside another loss.",
     "properties": {
      "beta": {
       "type": "number",
       "description": "Of the classes of each sample.",
       "minimum": 0,
       "maximum": 1000,
       "default": 1,
       "examples": [
        1
       ]
      },
      "gamma": {
       "type": "number",
       "description": "Of the samples of each class.",
       "minimum": 0,
       "maximum": 1000,
       "default": 1,
       "examples": [
        1
       ]
      }
     },
     "additionalProperties": false,
     "default": {},
     "examples": [
      {
       "beta": 1,
       "gamma": 2
      }
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "temperature": 4,
     "alpha": 0.3
    }
   ]
  },
  "ConstantSparsity": {
   "type": "object",
   "description": "The same sparsity from begin_step to end_step.",
   "properties": {
    "schedule": {
     "const": "ConstantSparsity",
     "description": "The same sparsity from begin_step to end_step.",
     "examples": [
      "ConstantSparsity"
     ]
    },
    "target_sparsity": {
     "$ref": "#/$defs/SparsityFraction",
     "description": "Share of each kernel's weights, or with scope: global of all kernels', that is zero. Every kernel keeps a weight: more than a small kernel can have is an error before training.",
     "examples": [
      0.8,
      "80 %"
     ]
    },
    "scope": {
     "enum": [
      "layer",
      "global"
     ],
     "description": "layer: each kernel has the sparsity. global: all pruned kernels together have it, by one threshold of magnitudes as shares of those of their layer (LAMP; Lee et al.): layers that need their weights keep more of them. Each keeps 1 % at least. Layers that layer_targets names keep their own targets and take no part.",
     "default": "layer",
     "examples": [
      "global"
     ]
    },
    "block_size": {
     "type": "array",
     "description": "Weights become zero in whole blocks of so many neighbouring inputs by so many neighbouring outputs, at each place of a kernel, as TFMOT counts a kernel [inputs, outputs]: [4, 1] is what TFLite's sparse 1x4 kernels skip. Both must divide the kernel; depthwise layers have no blocks.",
     "items": {
      "type": "integer",
      "minimum": 1,
      "maximum": 64
     },
     "minItems": 2,
     "maxItems": 2,
     "examples": [
      [
       4,
       1
      ]
     ]
    },
    "block_pooling_type": {
     "enum": [
      "AVG",
      "MAX"
     ],
     "description": "What makes a block of block_size important: the mean of its magnitudes, or the largest.",
     "default": "AVG",
     "examples": [
      "MAX"
     ]
    },
    "sparsity_m_by_n": {
     "type": "array",
     "description": "m of every n neighbouring inputs of an output have weights of zero: [2, 4] is what sparse tensor units compute. The sparsity to end with is m/n. n must divide the inputs; depthwise layers have no such neighbours.",
     "items": {
      "type": "integer",
      "minimum": 1,
      "maximum": 64
     },
     "minItems": 2,
     "maxItems": 2,
     "examples": [
      [
       2,
       4
      ]
     ]
    },
    "criterion": {
     "enum": [
      "magnitude",
      "movement",
      "powerpropagation"
     ],
     "description": "Which weights become zero. magnitude: the smallest. movement: those that training draws to 0, by the sum of −gradient · weight over the steps (Sanh et al.); for models that begin with weights of another task. powerpropagation: the smallest, and the weights are trained as θ·|θ|^(alpha − 1), by which more of them stay near 0 (Schwarz et al.).",
     "default": "magnitude",
     "examples": [
      "movement"
     ]
    },
    "powerpropagation": {
     "type": "object",
     "description": "Settings of criterion: powerpropagation; not beside another criterion.",
     "properties": {
      "alpha": {
       "type": "number",
       "description": "The exponent; more draws more weights to 0, and 1 would be ordinary training.",
       "exclusiveMinimum": 1,
       "maximum": 10,
       "default": 2,
       "examples": [
        2
       ]
      }
     },
     "additionalProperties": false,
     "default": {},
     "examples": [
      {
       "alpha": 2
      }
     ]
    },
    "rewind_learning_rate": {
     "type": "boolean",
     "description": "Whether the schedule of the learning rate, with its warm-up, begins anew at end_step, when the masks are settled, and goes through the steps that are left (Renda et al.). Before, it goes through the steps up to end_step.",
     "default": false,
     "examples": [
      true
     ]
    },
    "begin_step": {
     "$ref": "#/$defs/Step",
     "description": "Step of the student's training at which pruning starts.",
     "default": 0,
     "examples": [
      "20 %",
      0
     ]
    },
    "end_step": {
     "$ref": "#/$defs/Step",
     "description": "Step after which the masks stay as they are.",
     "default": "100 %",
     "examples": [
      "80 %"
     ]
    },
    "frequency": {
     "type": "integer",
     "description": "Masks are recomputed every so many steps.",
     "minimum": 1,
     "maximum": 1000000,
     "default": 100,
     "examples": [
      50
     ]
    },
    "layers": {
     "$ref": "#/$defs/Layers",
     "description": "Which layers are pruned: patterns of their names. Each must match at least one Conv2D, DepthwiseConv2D or FullyConnected layer.",
     "default": [
      "*"
     ],
     "examples": [
      [
       "*"
      ],
      [
       "block*/pointwise"
      ]
     ]
    },
    "exclude": {
     "$ref": "#/$defs/Layers",
     "description": "Layers that are not pruned although layers matches them.",
     "examples": [
      [
       "conv1",
       "head"
      ]
     ]
    },
    "layer_targets": {
     "type": "object",
     "description": "Other targets for some layers, by patterns of their names. Of several that match a layer the last one counts.",
     "minProperties": 1,
     "maxProperties": 1000,
     "additionalProperties": {
      "$ref": "#/$defs/SparsityFraction"
     },
     "examples": [
      {
       "*/depthwise": "50 %",
       "dense": 0.6
      }
     ]
    },
    "sparsity_loss": {
     "$ref": "#/$defs/SparsityLoss",
     "description": "A term of the loss that draws the weights that will be pruned to zero: k times their sum of magnitudes, or of norms of channels.",
     "examples": [
      {
       "kind": "l1",
       "weight": 0.00001
      }
     ]
    }
   },
   "required": [
    "schedule",
    "target_sparsity"
   ],
   "additionalProperties": false
  },
  "PolynomialDecay": {
   "type": "object",
   "description": "Sparsity grows from initial to final (Zhu and Gupta): s = final + (initial − final) · (1 − progress)^power.",
   "properties": {
    "schedule": {
     "const": "PolynomialDecay",
     "description": "Sparsity grows from initial to final (Zhu and Gupta): s = final + (initial − final) · (1 − progress)^power.",
     "examples": [
      "PolynomialDecay"
     ]
    },
    "initial_sparsity": {
     "$ref": "#/$defs/SparsityFraction",
     "description": "Sparsity at begin_step.",
     "default": 0.5,
     "examples": [
      0.5
     ]
    },
    "final_sparsity": {
     "$ref": "#/$defs/SparsityFraction",
     "description": "Sparsity of each kernel, or with scope: global of all together, at end_step and after. Every kernel keeps a weight: more than a small kernel can have is an error before training.",
     "examples": [
      0.8,
      "80 %"
     ]
    },
    "progress_by": {
     "enum": [
      "steps",
      "learning_rate"
     ],
     "description": "What progress is: the share of the steps from begin_step to end_step that are done, or of the sum of their learning rates, so that weights leave fastest while the others can still move.",
     "default": "steps",
     "examples": [
      "learning_rate"
     ]
    },
    "power": {
     "type": "number",
     "description": "Exponent; 3 is the paper's.",
     "exclusiveMinimum": 0,
     "maximum": 100,
     "default": 3,
     "examples": [
      3
     ]
    },
    "scope": {
     "enum": [
      "layer",
      "global"
     ],
     "description": "layer: each kernel has the sparsity. global: all pruned kernels together have it, by one threshold of magnitudes as shares of those of their layer (LAMP; Lee et al.): layers that need their weights keep more of them. Each keeps 1 % at least. Layers that layer_targets names keep their own targets and take no part.",
     "default": "layer",
     "examples": [
      "global"
     ]
    },
    "block_size": {
     "type": "array",
     "description": "Weights become zero in whole blocks of so many neighbouring inputs by so many neighbouring outputs, at each place of a kernel, as TFMOT counts a kernel [inputs, outputs]: [4, 1] is what TFLite's sparse 1x4 kernels skip. Both must divide the kernel; depthwise layers have no blocks.",
     "items": {
      "type": "integer",
      "minimum": 1,
      "maximum": 64
     },
     "minItems": 2,
     "maxItems": 2,
     "examples": [
      [
       4,
       1
      ]
     ]
    },
    "block_pooling_type": {
     "enum": [
      "AVG",
      "MAX"
     ],
     "description": "What makes a block of block_size important: the mean of its magnitudes, or the largest.",
     "default": "AVG",
     "examples": [
      "MAX"
     ]
    },
    "sparsity_m_by_n": {
     "type": "array",
     "description": "m of every n neighbouring inputs of an output have weights of zero: [2, 4] is what sparse tensor units compute. The sparsity to end with is m/n. n must divide the inputs; depthwise layers have no such neighbours.",
     "items": {
      "type": "integer",
      "minimum": 1,
      "maximum": 64
     },
     "minItems": 2,
     "maxItems": 2,
     "examples": [
      [
       2,
       4
      ]
     ]
    },
    "criterion": {
     "enum": [
      "magnitude",
      "movement",
      "powerpropagation"
     ],
     "description": "Which weights become zero. magnitude: the smallest. movement: those that training draws to 0, by the sum of −gradient · weight over the steps (Sanh et al.); for models that begin with weights of another task. powerpropagation: the smallest, and the weights are trained as θ·|θ|^(alpha − 1), by which more of them stay near 0 (Schwarz et al.).",
     "default": "magnitude",
     "examples": [
      "movement"
     ]
    },
    "powerpropagation": {
     "type": "object",
     "description": "Settings of criterion: powerpropagation; not beside another criterion.",
     "properties": {
      "alpha": {
       "type": "number",
       "description": "The exponent; more draws more weights to 0, and 1 would be ordinary training.",
       "exclusiveMinimum": 1,
       "maximum": 10,
       "default": 2,
       "examples": [
        2
       ]
      }
     },
     "additionalProperties": false,
     "default": {},
     "examples": [
      {
       "alpha": 2
      }
     ]
    },
    "rewind_learning_rate": {
     "type": "boolean",
     "description": "Whether the schedule of the learning rate, with its warm-up, begins anew at end_step, when the masks are settled, and goes through the steps that are left (Renda et al.). Before, it goes through the steps up to end_step.",
     "default": false,
     "examples": [
      true
     ]
    },
    "begin_step": {
     "$ref": "#/$defs/Step",
     "description": "Step of the student's training at which pruning starts.",
     "default": 0,
     "examples": [
      "20 %",
      0
     ]
    },
    "end_step": {
     "$ref": "#/$defs/Step",
     "description": "Step at which final_sparsity is reached.",
     "default": "80 %",
     "examples": [
      "80 %"
     ]
    },
    "frequency": {
     "type": "integer",
     "description": "Masks are recomputed every so many steps.",
     "minimum": 1,
     "maximum": 1000000,
     "default": 100,
     "examples": [
      50
     ]
    },
    "layers": {
     "$ref": "#/$defs/Layers",
     "description": "Which layers are pruned: patterns of their names. Each must match at least one Conv2D, DepthwiseConv2D or FullyConnected layer.",
     "default": [
      "*"
     ],
     "examples": [
      [
       "*"
      ],
      [
       "block*/pointwise"
      ]
     ]
    },
    "exclude": {
     "$ref": "#/$defs/Layers",
     "description": "Layers that are not pruned although layers matches them.",
     "examples": [
      [
       "conv1",
       "head"
      ]
     ]
    },
    "layer_targets": {
     "type": "object",
     "description": "Other targets for some layers, by patterns of their names. Of several that match a layer the last one counts.",
     "minProperties": 1,
     "maxProperties": 1000,
     "additionalProperties": {
      "$ref": "#/$defs/SparsityFraction"
     },
     "examples": [
      {
       "*/depthwise": "50 %",
       "dense": 0.6
      }
     ]
    },
    "sparsity_loss": {
     "$ref": "#/$defs/SparsityLoss",
     "description": "A term of the loss that draws the weights that will be pruned to zero: k times their sum of magnitudes, or of norms of channels.",
     "examples": [
      {
       "kind": "l1",
       "weight": 0.00001
      }
     ]
    }
   },
   "required": [
    "schedule",
    "final_sparsity"
   ],
   "additionalProperties": false
  },
  "SparsityLoss": {
   "type": "object",
   "description": "loss = loss of the class + loss of the teacher + k · loss of sparsity, in trainings that prune",
   "properties": {
    "kind": {
     "enum": [
      "l1",
      "group_lasso",
      "swd"
     ],
     "description": "l1: the sum of |w| of the kernels that are pruned. group_lasso: the sum over their output channels of √n · ‖w‖, which draws whole channels to zero. swd: the sum of w² of those weights alone that the sparsity to end with would take now (selective weight decay; Tessier et al.).",
     "default": "l1",
     "examples": [
      "group_lasso"
     ]
    },
    "weight": {
     "description": "k; where a controller moves it, its first value. With from and to it grows by the same factor in each step, from the first of training to the end_step of pruning.",
     "anyOf": [
      {
       "type": "number",
       "minimum": 0,
       "maximum": 1000
      },
      {
       "type": "object",
       "properties": {
        "from": {
         "type": "number",
         "description": "k of the first step.",
         "exclusiveMinimum": 0,
         "maximum": 1000,
         "examples": [
          0.00001
         ]
        },
        "to": {
         "type": "number",
         "description": "k at end_step.",
         "exclusiveMinimum": 0,
         "maximum": 1000,
         "examples": [
          0.1
         ]
        }
       },
       "required": [
        "from",
        "to"
       ],
       "additionalProperties": false
      }
     ],
     "default": 0.00001,
     "examples": [
      0.0001,
      {
       "from": 0.00001,
       "to": 0.1
      }
     ]
    },
    "controller": {
     "$ref": "#/$defs/SparsityController",
     "description": "Moves k by how far the student is behind its teacher. Needs distillation.",
     "examples": [
      {
       "target": 0.5
      }
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "kind": "l1",
     "weight": 0.00001
    }
   ]
  },
  "SparsityController": {
   "type": "object",
   "description": "k ← clip(k + gain · (target − gap), min, max) after each step, where gap = (class loss of the student − that of the teacher) / that of the teacher, averaged over about 20 steps",
   "properties": {
    "target": {
     "type": "number",
     "description": "The relative gap of the class losses that is aimed at: a student further behind lowers k, a closer one raises it.",
     "minimum": -1,
     "maximum": 1000000,
     "default": 0.5,
     "examples": [
      0.5
     ]
    },
    "gain": {
     "type": "number",
     "description": "How much k moves in a step by a gap that is off by 1.",
     "exclusiveMinimum": 0,
     "maximum": 1000,
     "default": 0.000001,
     "examples": [
      0.000001
     ]
    },
    "min": {
     "type": "number",
     "description": "The least k.",
     "minimum": 0,
     "maximum": 1000,
     "default": 0,
     "examples": [
      0
     ]
    },
    "max": {
     "type": "number",
     "description": "The largest k.",
     "minimum": 0,
     "maximum": 1000,
     "default": 0.001,
     "examples": [
      0.001
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "target": 0.5
    }
   ]
  },
  "Pruning": {
   "description": "magnitude pruning",
   "type": "object",
   "discriminator": {
    "propertyName": "schedule"
   },
   "required": [
    "schedule"
   ],
   "oneOf": [
    {
     "$ref": "#/$defs/ConstantSparsity"
    },
    {
     "$ref": "#/$defs/PolynomialDecay"
    }
   ],
   "examples": [
    {
     "schedule": "PolynomialDecay",
     "initial_sparsity": 0.5,
     "final_sparsity": 0.8
    }
   ]
  },
  "Clustering": {
   "type": "object",
   "description": "weight sharing: every kernel keeps at most number_of_clusters distinct codes, or distinct blocks of codes",
   "properties": {
    "number_of_clusters": {
     "type": "integer",
     "description": "Distinct codes per kernel, zero included; with block_size, distinct blocks. A file of floats holds codes times a scale for each output channel, so that each channel has at most so many distinct values. Needed unless there is rate_distortion.",
     "minimum": 2,
     "maximum": 256,
     "examples": [
      16
     ]
    },
    "cluster_centroids_init": {
     "enum": [
      "LINEAR",
      "RANDOM",
      "DENSITY_BASED",
      "KMEANS_PLUS_PLUS"
     ],
     "description": "Where the search for centroids and scales starts. DENSITY_BASED: from the cumulative distribution, as in TFMOT. The codes are then the best integers for the scales.",
     "default": "KMEANS_PLUS_PLUS",
     "examples": [
      "KMEANS_PLUS_PLUS"
     ]
    },
    "cluster_gradient_aggregation": {
     "enum": [
      "AVG",
      "SUM"
     ],
     "description": "By what training moves a centroid, as TFMOT names it. AVG: by the mean of the gradients of its weights. SUM: by their sum, which moves centroids of many weights further; it costs some time in each step.",
     "default": "AVG",
     "examples": [
      "SUM"
     ]
    },
    "preserve_sparsity": {
     "type": "boolean",
     "description": "One cluster is zero and keeps the zeros of pruning.",
     "default": true,
     "examples": [
      true
     ]
    },
    "layers": {
     "$ref": "#/$defs/Layers",
     "description": "Which layers are clustered: patterns of their names. Each must match at least one Conv2D, DepthwiseConv2D or FullyConnected layer.",
     "default": [
      "*"
     ],
     "examples": [
      [
       "*"
      ],
      [
       "block*/pointwise"
      ]
     ]
    },
    "exclude": {
     "$ref": "#/$defs/Layers",
     "description": "Layers that are not clustered although layers matches them.",
     "examples": [
      [
       "conv1",
       "head"
      ]
     ]
    },
    "layer_clusters": {
     "type": "object",
     "description": "Other numbers of clusters for some layers, by patterns of their names. Of several that match a layer the last one counts.",
     "minProperties": 1,
     "maxProperties": 1000,
     "additionalProperties": {
      "type": "integer",
      "minimum": 2,
      "maximum": 256
     },
     "examples": [
      {
       "*/depthwise": 16,
       "dense": 64
      }
     ]
    },
    "cluster_per_channel": {
     "$ref": "#/$defs/Layers",
     "description": "Layers of which each output channel has a codebook of its own, with at most number_of_clusters distinct values in the channel, by name or pattern. Without the key one codebook serves a whole kernel.",
     "examples": [
      [
       "*/depthwise"
      ]
     ]
    },
    "block_size": {
     "type": "integer",
     "description": "Product quantization: so many neighbouring weights of an output share one codeword of number_of_clusters, in the order of the kernel as it is stored, inputs of one place first; the last block of an output may be shorter. Without the key, or with 1, each weight has a code of its own.",
     "minimum": 1,
     "maximum": 1024,
     "examples": [
      4
     ]
    },
    "layer_block_sizes": {
     "type": "object",
     "description": "Other sizes of blocks for some layers, by patterns of their names. Of several that match a layer the last one counts.",
     "minProperties": 1,
     "maxProperties": 1000,
     "additionalProperties": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1024
     },
     "examples": [
      {
       "*/depthwise": 9,
       "dense": 1
      }
     ]
    },
    "rate_distortion": {
     "$ref": "#/$defs/RateDistortion",
     "description": "Each weight has the code with the least squared error plus price of its bits, not just the nearest. Without number_of_clusters all codes are there to take.",
     "examples": [
      {
       "lambda": 0.01
      },
      {
       "deflated_size": "9 kB"
      }
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "number_of_clusters": 16
    }
   ]
  },
  "RateDistortion": {
   "type": "object",
   "description": "codes by what they cost in a deflated file: those that are frequent are taken for their neighbours",
   "properties": {
    "lambda": {
     "type": "number",
     "description": "Price of a bit, in mean squares of a layer's weights: 0.001 is fine, 0.03 leaves a few distinct codes. Or deflated_size.",
     "exclusiveMinimum": 0,
     "maximum": 8,
     "examples": [
      0.01
     ]
    },
    "deflated_size": {
     "$ref": "#/$defs/Size",
     "description": "The price is found from the size that the codes of all clustered layers may have together, deflated. Scales, biases and structure of the file come on top. Or lambda.",
     "examples": [
      "9 kB"
     ]
    },
    "ramp": {
     "$ref": "#/$defs/Fraction",
     "description": "Share of the fine-tuning over which lambda grows to what it is. Without it: lambda is so from the first step.",
     "examples": [
      "50 %"
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "lambda": 0.01
    }
   ]
  },
  "Quantization": {
   "type": "object",
   "description": "integer quantization as TFLite specifies it: int8 activations and weights, int32 bias",
   "properties": {
    "mode": {
     "enum": [
      "qat",
      "ptq"
     ],
     "description": "qat: quantization-aware training; the fine-tuning sees the rounding. ptq: post-training quantization from calibrated ranges.",
     "default": "qat",
     "examples": [
      "qat"
     ]
    },
    "num_bits": {
     "enum": [
      8,
      4
     ],
     "description": "Bits of the weights that quantization-aware training sees; activations have 8. 4: for files of type int4; an int8 file then holds the same weights, a byte each.",
     "default": 8,
     "examples": [
      4
     ]
    },
    "per_axis": {
     "type": "boolean",
     "description": "One weight scale per output channel; false: one per tensor.",
     "default": true,
     "examples": [
      true
     ]
    },
    "oscillation": {
     "$ref": "#/$defs/Oscillation",
     "description": "Against codes of weights that go to and fro between two neighbours while training sees the rounding. Needs mode: qat.",
     "examples": [
      {
       "dampen": {
        "from": 0,
        "to": 0.1,
        "schedule": "cosine"
       }
      }
     ]
    },
    "ranges": {
     "enum": [
      "observed",
      "learned"
     ],
     "description": "observed: a weight scale is that of the largest weight, and ranges of activations are measured on the representative data set. learned: both are trained with the weights (LSQ), and ship as they were learned. Needs mode: qat.",
     "default": "observed",
     "examples": [
      "learned"
     ]
    },
    "quant_noise": {
     "$ref": "#/$defs/QuantNoise",
     "description": "Round a random part of the weights at each step of quantization-aware training, and let the rest pass as it is. What is calibrated, measured and exported is rounded whole.",
     "examples": [
      {
       "p": 0.5
      }
     ]
    },
    "observer": {
     "enum": [
      "min_max",
      "percentile",
      "mse",
      "kl"
     ],
     "description": "How the range of an activation follows from its values over the representative data set. min_max: its extremes. percentile: a share is clipped at each end. mse: the least expected squared error of rounding and clipping. kl: the least divergence of what 256 codes tell (TensorRT's). With mode qat, training sees these ranges too; with ranges: learned, they begin at these.",
     "default": "min_max",
     "examples": [
      "mse"
     ]
    },
    "percentile": {
     "type": "number",
     "description": "With observer percentile: the range goes from the (100 − p)th percentile of all values to the pth. Without the key: 99.99.",
     "exclusiveMinimum": 50,
     "maximum": 100,
     "examples": [
      99.9
     ]
    },
    "weight_observer": {
     "enum": [
      "min_max",
      "mse"
     ],
     "description": "How the scale of a kernel, or of its output channel, follows from its weights, where no training has settled codes. min_max: the largest weight is the largest code. mse: the scale of the least squared error, which may clip. Without the key: min_max at eight bits, mse at four.",
     "examples": [
      "mse"
     ]
    },
    "exclude": {
     "$ref": "#/$defs/Layers",
     "description": "Layers that stay float32, weights and arithmetic, in files of type int8, int4 and int16x8, by name or pattern; layers without weights can be named too. Codes become floats before them and floats become codes behind them; neighbours that stay float32 have no conversion between them. The input and the output of the file stay what they are declared to be. In a dynamic_range file the kernels of these layers stay float32. Quantization-aware training does not round these layers either.",
     "examples": [
      [
       "head",
       "softmax"
      ]
     ]
    },
    "layer_bits": {
     "type": "object",
     "description": "Bits of the kernels of single layers, by name or pattern; the last that matches counts. With mode: ptq of files of type int4, whose other layers have four. With mode: qat of what training sees, whose other layers have num_bits; a file of type int4 stores each layer as it was trained, and one of type int8 the same codes in a byte each.",
     "minProperties": 1,
     "additionalProperties": {
      "enum": [
       8,
       4
      ]
     },
     "examples": [
      {
       "*/depthwise": 8,
       "dense": 8
      }
     ]
    },
    "bits": {
     "description": "auto: files of type int4 have eight bits in the layers that need them most, as long as the size allows: four bits go first to the layers whose rounding changes the outputs least for each byte that it saves, measured on the representative data set. The size is that of the key, or of each file's budget. layer_bits says which layers are not chosen. Needs mode ptq.",
     "anyOf": [
      {
       "const": "auto"
      },
      {
       "type": "object",
       "properties": {
        "auto": {
         "type": "object",
         "description": "What the choice has to keep.",
         "properties": {
          "size": {
           "$ref": "#/$defs/Size",
           "description": "Bytes that a file may have.",
           "examples": [
            "40 kB"
           ]
          }
         },
         "required": [
          "size"
         ],
         "additionalProperties": false,
         "examples": [
          {
           "size": "40 kB"
          }
         ]
        }
       },
       "required": [
        "auto"
       ],
       "additionalProperties": false
      }
     ],
     "examples": [
      "auto",
      {
       "auto": {
        "size": "40 kB"
       }
      }
     ]
    },
    "rounding": {
     "enum": [
      "nearest",
      "adaround"
     ],
     "description": "How weights become codes in files with int8 or int16 activations, mode ptq. adaround: each goes up or down so that the outputs of its layer change least on the representative data set (AdaRound).",
     "default": "nearest",
     "examples": [
      "adaround"
     ]
    },
    "cross_layer_equalization": {
     "type": "boolean",
     "description": "Files with int8 or int16 activations, mode ptq: channels of successive layers get weights of like size before they are rounded; the model stays the same function. Through ReLU, pools and padding, not through ReLU6 nor past a branch.",
     "default": false,
     "examples": [
      true
     ]
    },
    "bias_correction": {
     "type": "boolean",
     "description": "Files with int8 or int16 activations, mode ptq: biases take back what rounding of weights adds to a layer's outputs on average over the representative data set.",
     "default": false,
     "examples": [
      true
     ]
    },
    "representative_dataset": {
     "type": "object",
     "description": "The samples that calibrate activation ranges, normalized as in training.",
     "properties": {
      "samples": {
       "type": "integer",
       "description": "How many training samples calibrate the activation ranges, chosen by the seed.",
       "minimum": 1,
       "maximum": 1000000,
       "default": 256,
       "examples": [
        256
       ]
      }
     },
     "additionalProperties": false,
     "default": {},
     "examples": [
      {
       "samples": 256
      }
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "mode": "qat"
    }
   ]
  },
  "QuantNoise": {
   "type": "object",
   "description": "quantization noise (Fan et al. 2020): which part of the weights quantization-aware training rounds at a step",
   "properties": {
    "p": {
     "$ref": "#/$defs/ChangingShare",
     "description": "Probability with which a block is rounded at a step: above 0, at most 1, where it is plain quantization-aware training; or an object with from, to and schedule (linear or cosine), which it goes between over the steps.",
     "default": 0.5,
     "examples": [
      0.5,
      {
       "from": 0.25,
       "to": 1
      }
     ]
    },
    "block_size": {
     "type": "integer",
     "description": "Weights that are rounded or left together: so many that follow each other in the kernel as it is stored, input channels fastest in a convolution. Of a layer with a block_size of clustering, its blocks are: each is its codeword, or as it is (Quant-Noise's pq).",
     "minimum": 1,
     "maximum": 1000000,
     "default": 1,
     "examples": [
      8
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "p": 0.5,
     "block_size": 8
    }
   ]
  },
  "Oscillation": {
   "type": "object",
   "description": "what is done about codes that go to and fro (Nagel et al. 2022): dampen, freeze, or both",
   "properties": {
    "dampen": {
     "$ref": "#/$defs/ChangingWeight",
     "description": "Weight of a term of the loss that draws weights to the middles of their codes: the sum of the squared distances. A number, or an object with from, to and schedule (linear or cosine). Early in a training such weights still search.",
     "examples": [
      {
       "from": 0,
       "to": 0.1,
       "schedule": "cosine"
      }
     ]
    },
    "freeze": {
     "$ref": "#/$defs/OscillationFreezing",
     "description": "Hold the code of a weight that has turned too often.",
     "examples": [
      {
       "threshold": {
        "from": 0.1,
        "to": 0.01,
        "schedule": "cosine"
       }
      }
     ]
    }
   },
   "minProperties": 1,
   "additionalProperties": false,
   "examples": [
    {
     "dampen": 0.01
    }
   ]
  },
  "OscillationFreezing": {
   "type": "object",
   "description": "which weights are held from then on",
   "properties": {
    "threshold": {
     "$ref": "#/$defs/ChangingShare",
     "description": "Share of the steps, as a moving average, at which a code turns back: above it the weight is held. A number above 0, or an object with from, to and schedule (linear or cosine).",
     "default": {
      "from": 0.1,
      "to": 0.01,
      "schedule": "cosine"
     },
     "examples": [
      0.01
     ]
    },
    "momentum": {
     "type": "number",
     "description": "Share of the newest step in the moving averages; below the threshold, or one turn would be enough.",
     "exclusiveMinimum": 0,
     "exclusiveMaximum": 1,
     "default": 0.001,
     "examples": [
      0.001
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "threshold": 0.01
    }
   ]
  },
  "ChangingWeight": {
   "description": "a weight of a term: a number, or an object with from and to, which it goes between over the steps of a training",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/ChangingWeightRamp"
   },
   "else": {
    "anyOf": [
     {
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1000000
     }
    ]
   },
   "examples": [
    0.01,
    {
     "from": 0,
     "to": 0.1
    }
   ]
  },
  "ChangingWeightRamp": {
   "type": "object",
   "description": "a weight of a term that changes over the steps of a training",
   "properties": {
    "from": {
     "type": "number",
     "description": "At the first step.",
     "minimum": 0,
     "maximum": 1000000,
     "examples": [
      0
     ]
    },
    "to": {
     "type": "number",
     "description": "At the last step.",
     "minimum": 0,
     "maximum": 1000000,
     "examples": [
      0.1
     ]
    },
    "schedule": {
     "enum": [
      "linear",
      "cosine"
     ],
     "description": "How the weight goes from the one to the other: in equal steps, or along half a cosine.",
     "default": "linear",
     "examples": [
      "cosine"
     ]
    }
   },
   "required": [
    "from",
    "to"
   ],
   "additionalProperties": false,
   "examples": [
    {
     "from": 0,
     "to": 0.1
    }
   ]
  },
  "ChangingShare": {
   "description": "a share above 0, at most 1: a number, or an object with from and to, which it goes between over the steps of a training",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/ChangingShareRamp"
   },
   "else": {
    "anyOf": [
     {
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1
     }
    ]
   },
   "examples": [
    0.5,
    {
     "from": 0.25,
     "to": 1
    }
   ]
  },
  "ChangingShareRamp": {
   "type": "object",
   "description": "a share that changes over the steps of a training",
   "properties": {
    "from": {
     "type": "number",
     "description": "At the first step.",
     "minimum": 0,
     "maximum": 1,
     "examples": [
      0.25
     ]
    },
    "to": {
     "type": "number",
     "description": "At the last step.",
     "minimum": 0,
     "maximum": 1,
     "examples": [
      1
     ]
    },
    "schedule": {
     "enum": [
      "linear",
      "cosine"
     ],
     "description": "How the number goes from the one to the other: in equal steps, or along half a cosine.",
     "default": "linear",
     "examples": [
      "cosine"
     ]
    }
   },
   "required": [
    "from",
    "to"
   ],
   "additionalProperties": false,
   "examples": [
    {
     "from": 0.25,
     "to": 1
    }
   ]
  },
  "FineTuning": {
   "type": "object",
   "description": "training after the student's: clusters and rounding are learned here while the masks are kept; the optimizer is that of the student",
   "properties": {
    "epochs": {
     "type": "integer",
     "description": "Passes over the training samples.",
     "minimum": 1,
     "maximum": 100000,
     "examples": [
      6
     ]
    },
    "batch_size": {
     "type": "integer",
     "description": "Samples per optimizer step. Without it: the student's batch_size.",
     "minimum": 1,
     "maximum": 65536,
     "examples": [
      64
     ]
    },
    "learning_rate": {
     "$ref": "#/$defs/LearningRate",
     "description": "Learning rate over the steps of fine-tuning.",
     "examples": [
      {
       "schedule": "cosine",
       "peak": 0.0005
      }
     ]
    },
    "ema": {
     "type": "number",
     "description": "Decay of the average of the weights that ships, as in training. Without it: that of the model's last training.",
     "minimum": 0,
     "exclusiveMaximum": 1,
     "examples": [
      0.999
     ]
    }
   },
   "required": [
    "epochs",
    "learning_rate"
   ],
   "additionalProperties": false,
   "examples": [
    {
     "epochs": 6,
     "learning_rate": {
      "schedule": "cosine",
      "peak": 0.0005
     }
    }
   ]
  },
  "CostLimit": {
   "description": "a limit: a whole number, or a share of what the model had, such as '50 %'",
   "anyOf": [
    {
     "type": "integer",
     "minimum": 1
    },
    {
     "type": "string",
     "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$"
    }
   ],
   "examples": [
    "50 %",
    250000
   ]
  },
  "StructuredPruning": {
   "type": "object",
   "description": "whole channels leave the model, the least important first, through sums and concatenations, until it keeps to its limits; what is left is trained on",
   "properties": {
    "parameters": {
     "$ref": "#/$defs/CostLimit",
     "description": "Weights, with BatchNorm folded, that the model has at most.",
     "examples": [
      "50 %",
      250000
     ]
    },
    "macs": {
     "$ref": "#/$defs/CostLimit",
     "description": "Multiply-accumulates of one inference at most.",
     "examples": [
      "40 %",
      20000000
     ]
    },
    "size": {
     "$ref": "#/$defs/Size",
     "description": "Bytes of weights and biases at most, in the smallest type of file that is made of the model.",
     "examples": [
      "40 kB"
     ]
    },
    "arena": {
     "$ref": "#/$defs/Size",
     "description": "Memory that TensorFlow Lite Micro needs at most for the smallest type of file that is made of the model, as the metric arena_estimate counts it.",
     "examples": [
      "30 kB"
     ]
    },
    "latency": {
     "$ref": "#/$defs/CostLimit",
     "description": "Time of one inference at most, as mac_costs tells it: the sum over layers of their multiply-accumulates times their cost. A share of what the model took, or a number in the unit of mac_costs.",
     "examples": [
      "50 %"
     ]
    },
    "mac_costs": {
     "type": "object",
     "description": "What a multiply-accumulate of a layer costs on the target, by patterns of layer names, in any unit; the last that matches counts. 0: fewer channels make the layer no faster; so is a layer that no pattern matches.",
     "minProperties": 1,
     "maxProperties": 1000,
     "additionalProperties": {
      "type": "number",
      "minimum": 0,
      "maximum": 1000000
     },
     "examples": [
      {
       "*": 1,
       "*/depthwise": 4
      }
     ]
    },
    "policy": {
     "enum": [
      "importance",
      "latency"
     ],
     "description": "Which channels leave first. importance: the least important. latency: those with the least importance for the time that they save by mac_costs; a channel that saves none stays.",
     "default": "importance",
     "examples": [
      "latency"
     ]
    },
    "after_training": {
     "type": "integer",
     "description": "How many trainings of the list come before. Without it: 0 for a model that begins with weights, 1 otherwise.",
     "minimum": 0,
     "maximum": 100,
     "examples": [
      1
     ]
    },
    "keep_at_least": {
     "$ref": "#/$defs/Fraction",
     "description": "Share of its channels that every layer keeps.",
     "default": "25 %",
     "examples": [
      "50 %"
     ]
    },
    "multiple_of": {
     "type": "integer",
     "description": "Layers keep channels in multiples of this, which kernels compute faster.",
     "minimum": 1,
     "maximum": 1024,
     "default": 8,
     "examples": [
      4
     ]
    },
    "exclude": {
     "$ref": "#/$defs/Layers",
     "description": "Layers that keep all channels they make.",
     "examples": [
      [
       "stem"
      ]
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "macs": "50 %"
    }
   ]
  },
  "ModelCompression": {
   "type": "object",
   "description": "what is done to one model, in the place of what compression says for all",
   "properties": {
    "pruning": {
     "$ref": "#/$defs/Pruning",
     "description": "Set small weights to zero during the model's training.",
     "examples": [
      {
       "schedule": "PolynomialDecay",
       "final_sparsity": 0.8
      }
     ]
    },
    "structured_pruning": {
     "$ref": "#/$defs/StructuredPruning",
     "description": "Remove whole channels of this model before it is trained further.",
     "examples": [
      {
       "macs": "50 %"
      }
     ]
    },
    "dead_channels": {
     "enum": [
      "keep",
      "remove"
     ],
     "description": "remove: channels that change no result leave this model, as compression.dead_channels says of all.",
     "default": "keep",
     "examples": [
      "remove"
     ]
    },
    "clustering": {
     "$ref": "#/$defs/Clustering",
     "description": "Share weights of this model. Needs fine_tuning.",
     "examples": [
      {
       "number_of_clusters": 16
      }
     ]
    },
    "quantization": {
     "$ref": "#/$defs/Quantization",
     "description": "Make the model integer. Needed by every integer artifact of the model.",
     "examples": [
      {
       "mode": "qat"
      }
     ]
    },
    "fine_tuning": {
     "$ref": "#/$defs/FineTuning",
     "description": "Training after the model's own. Needed by clustering and by quantization mode qat; of a model that begins as a file, its last training is repeated where none is written (and that training has neither freeze nor multipliers).",
     "examples": [
      {
       "epochs": 6,
       "learning_rate": {
        "schedule": "cosine",
        "peak": 0.0005
       }
      }
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "quantization": {
      "mode": "ptq"
     }
    }
   ]
  },
  "Compression": {
   "type": "object",
   "description": "what is done to the student, and to the teacher where models names it; passes run in the order written here and no pass undoes another",
   "properties": {
    "recipe": {
     "enum": [
      "joint",
      "pqat",
      "cqat",
      "pcqat",
      "prune_qat_distill"
     ],
     "description": "In which order the student goes through its passes. joint: what stands here, with the teacher in training and in fine-tuning. pqat, cqat, pcqat: the same by TFMOT's names, for pruning, clustering, or both, kept by quantization-aware training; a pass that the name lacks or has too much is an error. prune_qat_distill: pruned in training, by the labels alone; then fine-tuned with the rounding; then, from distillation.begin_step on, with the teacher too.",
     "default": "joint",
     "examples": [
      "prune_qat_distill"
     ]
    },
    "models": {
     "type": "array",
     "description": "Which models are pruned, clustered and fine-tuned, each by itself: student, teacher, or names under teachers. Layer patterns match layers of any of them. Distillation is always of the student.",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "minItems": 1,
     "uniqueItems": true,
     "default": [
      "student"
     ],
     "examples": [
      [
       "teacher",
       "student"
      ]
     ]
    },
    "per_model": {
     "type": "object",
     "description": "Settings of single models, by name (student, teacher, or a name under teachers): all that is done to such a model stands there, and nothing of what stands beside per_model. Such models need not stand in models.",
     "minProperties": 1,
     "additionalProperties": {
      "$ref": "#/$defs/ModelCompression"
     },
     "examples": [
      {
       "teacher": {
        "quantization": {
         "mode": "ptq"
        }
       }
      }
     ]
    },
    "distillation": {
     "$ref": "#/$defs/Distillation",
     "description": "Train the student on the soft targets of the teacher, or of all teachers. Needs teacher or teachers.",
     "examples": [
      {
       "temperature": 4,
       "alpha": 0.3
      }
     ]
    },
    "pruning": {
     "$ref": "#/$defs/Pruning",
     "description": "Set small weights to zero during the student's training.",
     "examples": [
      {
       "schedule": "PolynomialDecay",
       "final_sparsity": 0.8
      }
     ]
    },
    "structured_pruning": {
     "$ref": "#/$defs/StructuredPruning",
     "description": "Remove whole channels before the model is trained further.",
     "examples": [
      {
       "macs": "50 %"
      }
     ]
    },
    "dead_channels": {
     "enum": [
      "keep",
      "remove"
     ],
     "description": "remove: channels that change no result leave the model, without loss: those of which nothing is made, and those that are the same number for every sample, which goes into biases. Of a model that begins with weights before its training, and where nothing is pruned also after it.",
     "default": "keep",
     "examples": [
      "remove"
     ]
    },
    "clustering": {
     "$ref": "#/$defs/Clustering",
     "description": "Share weights. Needs fine_tuning.",
     "examples": [
      {
       "number_of_clusters": 16
      }
     ]
    },
    "quantization": {
     "$ref": "#/$defs/Quantization",
     "description": "Make the model integer. Needed by every artifact of type int8.",
     "examples": [
      {
       "mode": "qat"
      }
     ]
    },
    "fine_tuning": {
     "$ref": "#/$defs/FineTuning",
     "description": "Training after the student's. Needed by clustering and by quantization mode qat; of a model that begins as a file, its last training is repeated where none is written (and that training has neither freeze nor multipliers).",
     "examples": [
      {
       "epochs": 6,
       "learning_rate": {
        "schedule": "cosine",
        "peak": 0.0005
       }
      }
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "quantization": {
      "mode": "ptq"
     }
    }
   ]
  },
  "Tune": {
   "type": "object",
   "description": "a search over settings of this spec: by successive halving all are trained for a part of the epochs, and the best of them for longer; validation data decides",
   "properties": {
    "parameters": {
     "type": "object",
     "description": "What is explored: keys of this spec by their path, with dots between, each with a list of values or a range.",
     "minProperties": 1,
     "maxProperties": 50,
     "additionalProperties": {
      "$ref": "#/$defs/TunedValues"
     },
     "examples": [
      {
       "compression.clustering.number_of_clusters": [
        8,
        16,
        32
       ],
       "compression.distillation.temperature": {
        "min": 1,
        "max": 8
       }
      }
     ]
    },
    "trials": {
     "type": "integer",
     "description": "How many settings are tried. Where lists have no more combinations than that, each is tried once.",
     "minimum": 1,
     "maximum": 1000,
     "default": 12,
     "examples": [
      12
     ]
    },
    "strategy": {
     "enum": [
      "successive_halving",
      "accuracy_aware",
      "tpe"
     ],
     "description": "successive_halving: many settings for few epochs, the best for more. accuracy_aware: one parameter, written from the least to the most compression; the most that keeps every budget is found by halving what is left, each time with all epochs. tpe: one trial after another with all epochs, each where those before were good (tree-structured Parzen estimators, Bergstra et al. 2011), a third of them drawn first.",
     "default": "successive_halving",
     "examples": [
      "accuracy_aware"
     ]
    },
    "rungs": {
     "type": "integer",
     "description": "How many lengths of training there are: the last has all epochs of the student, each before it reduction_factor times fewer. 1: every trial has all epochs.",
     "minimum": 1,
     "maximum": 6,
     "default": 3,
     "examples": [
      3
     ]
    },
    "reduction_factor": {
     "type": "integer",
     "description": "Of so many trials one goes on to the next rung.",
     "minimum": 2,
     "maximum": 10,
     "default": 3,
     "examples": [
      3
     ]
    },
    "artifact": {
     "type": "string",
     "description": "The file that is compared, made of the student. Without it: the only one.",
     "minLength": 1,
     "maxLength": 64,
     "examples": [
      "int8"
     ]
    },
    "metric": {
     "enum": [
      "deflated_size",
      "size",
      "macs",
      "parameters",
      "arena_estimate"
     ],
     "description": "What is traded for the score on the validation data: lower is better.",
     "default": "deflated_size",
     "examples": [
      "size"
     ]
    },
    "shards": {
     "type": "integer",
     "description": "In how many parts the trials are halved, each by itself, so that each can be a job of its own: `tinygate tune --shard 2/4`. The result is the same wherever they run.",
     "minimum": 1,
     "maximum": 256,
     "default": 1,
     "examples": [
      4
     ]
    }
   },
   "required": [
    "parameters"
   ],
   "additionalProperties": false,
   "examples": [
    {
     "parameters": {
      "compression.pruning.final_sparsity": [
       0.5,
       0.7,
       0.8
      ]
     }
    }
   ]
  },
  "TunedValues": {
   "description": "a list of values to choose from, such as [0.5, 0.7, 0.8], or a range: an object with min and max",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/TunedRange"
   },
   "else": {
    "anyOf": [
     {
      "type": "array",
      "items": {},
      "minItems": 1,
      "maxItems": 100
     }
    ]
   },
   "examples": [
    [
     0.5,
     0.7,
     0.8
    ],
    {
     "min": 0.002,
     "max": 0.05,
     "scale": "log"
    }
   ]
  },
  "TunedRange": {
   "type": "object",
   "description": "a range of numbers",
   "properties": {
    "min": {
     "type": "number",
     "description": "The smallest value that is tried.",
     "examples": [
      0.002
     ]
    },
    "max": {
     "type": "number",
     "description": "The largest value that is tried.",
     "examples": [
      0.05
     ]
    },
    "scale": {
     "enum": [
      "linear",
      "log"
     ],
     "description": "log: every factor between values is as likely as another, as for learning rates.",
     "default": "linear",
     "examples": [
      "log"
     ]
    }
   },
   "required": [
    "min",
    "max"
   ],
   "additionalProperties": false,
   "examples": [
    {
     "min": 0.002,
     "max": 0.05,
     "scale": "log"
    }
   ]
  },
  "Artifact": {
   "type": "object",
   "description": "one file that ships",
   "properties": {
    "model": {
     "type": "string",
     "minLength": 1,
     "description": "Which model the file is made from: student, teacher, or a name under teachers.",
     "default": "student",
     "examples": [
      "student"
     ]
    },
    "format": {
     "enum": [
      "tflite"
     ],
     "description": "File format.",
     "default": "tflite",
     "examples": [
      "tflite"
     ]
    },
    "type": {
     "enum": [
      "float32",
      "float16",
      "dynamic_range",
      "int8",
      "int4",
      "int16x8"
     ],
     "description": "Number type of weights and activations. float16: weights of half the size, unpacked when the file is loaded. dynamic_range: int8 weights where a kernel has at least 1,024 of them, activations float32. int8: float-free operators from input to output. int4: the same with weights of four bits. int16x8: int16 activations over int8 weights. [support.md](support.md#types-of-files) says what runs each.",
     "examples": [
      "int8"
     ]
    },
    "input_type": {
     "enum": [
      "float32",
      "int8",
      "int16"
     ],
     "description": "Number type of the file's input. Without the key: that of its activations, codes in the types int8, int4 and int16x8. float32: the file converts it to codes.",
     "examples": [
      "float32"
     ]
    },
    "output_type": {
     "enum": [
      "float32",
      "int8",
      "int16"
     ],
     "description": "Number type of the file's output, as input_type.",
     "examples": [
      "float32"
     ]
    },
    "names": {
     "enum": [
      "layers",
      "edges",
      "all"
     ],
     "description": "Which tensors of the file have names. layers: outputs of layers, which reports and viewers show. edges: inputs and outputs of the model, the smallest file. all: constants too, which some tools of others ask for.",
     "default": "layers",
     "examples": [
      "all"
     ]
    },
    "metadata": {
     "type": "boolean",
     "description": "Whether the file carries TFLite Metadata: how pixels become its input, and the names of its classes (labels.txt), so that a device needs no second file. Without the key: true where the data brings names of classes, as folders of photographs do; false for IDX files, whose names are written in the spec.",
     "examples": [
      false
     ]
    },
    "file": {
     "$ref": "#/$defs/RelativePath",
     "description": "A .tflite file that is in the repository, relative to this file: it is measured as it is. Without it the file is made from model and type.",
     "examples": [
      "models/keywords.tflite"
     ]
    },
    "inference": {
     "$ref": "#/$defs/Inference",
     "description": "Limits of running the file for its accuracy. Defaults are far above what models for small devices need; they keep a file that never ends, or takes all memory, from holding the run.",
     "examples": [
      {
       "deadline": "10 min",
       "memory": "2 GiB"
      }
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "model": "student",
     "format": "tflite",
     "type": "int8"
    },
    {
     "file": "models/keywords.tflite"
    }
   ]
  },
  "Inference": {
   "type": "object",
   "description": "how long a file may run, and in how much memory",
   "properties": {
    "deadline": {
     "$ref": "#/$defs/LongDuration",
     "description": "How long the runtime may run the file over all samples. After it the runtime is ended, the file has no accuracy, and rows that rest on it are errors. Without the key: 60 s, and a second for every 20 million multiply-accumulates and tensor elements of all samples, which is fifty times what a slow machine takes; an hour where multiply-accumulates are not known; a day at most.",
     "examples": [
      "10 min"
     ]
    },
    "memory": {
     "$ref": "#/$defs/Size",
     "description": "What each interpreter may take, weights and activations together; and what the outputs of all samples may take. Without the key: 1 GiB, and four times the file.",
     "examples": [
      "2 GiB"
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "deadline": "10 min",
     "memory": "2 GiB"
    }
   ]
  },
  "SizeBudget": {
   "type": "object",
   "description": "A budget in bytes.",
   "properties": {
    "artifact": {
     "type": "string",
     "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
     "minLength": 1,
     "examples": [
      "int8"
     ]
    },
    "metric": {
     "enum": [
      "size",
      "deflated_size",
      "arena_estimate"
     ],
     "description": "size: bytes of the file. deflated_size: bytes after zlib deflate at level 9, made by pako (the row names its version) alike on every machine: what a zip or an over-the-air update carries. arena_estimate: RAM that TensorFlow Lite Micro would need, computed from the file: activations as its greedy planner places them, and all that the interpreter keeps; an estimate, see [arena.md](arena.md). What is not known is an error.",
     "examples": [
      "size"
     ]
    },
    "min": {
     "$ref": "#/$defs/Size",
     "description": "Smallest value that passes.",
     "examples": [
      "30 kB"
     ]
    },
    "max": {
     "$ref": "#/$defs/Size",
     "description": "Largest value that passes.",
     "examples": [
      "30 kB"
     ]
    },
    "max_increase": {
     "$ref": "#/$defs/SizeIncrease",
     "description": "Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, '2 kB' is in the unit of the metric; an object takes both.",
     "examples": [
      "2 %",
      "2 kB",
      {
       "percent": "5 %",
       "absolute": "500 B",
       "combine": "all"
      }
     ]
    },
    "against": {
     "description": "What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
     "anyOf": [
      {
       "$ref": "#/$defs/Size"
      },
      {
       "$ref": "#/$defs/Reference"
      }
     ],
     "examples": [
      "base",
      "int8-before",
      "30 kB"
     ]
    },
    "level": {
     "enum": [
      "error",
      "warn",
      "off"
     ],
     "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "on_unchanged": {
     "enum": [
      "error",
      "warn"
     ],
     "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "waiver": {
     "$ref": "#/$defs/Waiver",
     "description": "Lets a broken limit pass with a warning, for a while, under a name.",
     "examples": [
      {
       "owner": "ada",
       "reason": "The larger model ships with 4.2.",
       "expires": "2027-01-31"
      }
     ]
    },
    "message": {
     "type": "string",
     "description": "Printed when the budget fails: why it exists, whom to ask.",
     "minLength": 1,
     "maxLength": 500,
     "examples": [
      "The bootloader leaves 30 kB."
     ]
    }
   },
   "required": [
    "artifact",
    "metric"
   ],
   "additionalProperties": false
  },
  "AccuracyBudget": {
   "type": "object",
   "description": "A budget on how well the file does its task.",
   "properties": {
    "artifact": {
     "type": "string",
     "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
     "minLength": 1,
     "examples": [
      "int8"
     ]
    },
    "metric": {
     "enum": [
      "accuracy",
      "class_accuracy",
      "balanced_accuracy",
      "macro_f1",
      "class_f1",
      "top_k_accuracy",
      "auc",
      "partial_auc",
      "average_precision",
      "exact_match",
      "micro_f1"
     ],
     "description": "accuracy: top-1 on the test samples, Σ r(c) / Σ n(c); of equal scores the first counts. class_accuracy: r(c) / n(c) of the class that the budget names, else of the worst class. balanced_accuracy: mean over the classes of r(c) / n(c). macro_f1: mean over the classes of 2 · r(c) / (n(c) + p(c)). class_f1: 2 · r(c) / (n(c) + p(c)) of the class that the budget names, else of the worst class. top_k_accuracy: samples whose class is among the `k` with the largest scores (5, unless the budget says otherwise). auc: area under the ROC curve: of the second of two classes, else the mean over the classes of each against the rest; of a reconstruction, of its error as the sign of an anomaly. partial_auc: area under the ROC curve up to 10 % false alarms, standardised as `max_fpr=0.1` of scikit-learn and DCASE have it: 50 % is chance. average_precision: Σ (Rₙ − Rₙ₋₁) · Pₙ over falling scores, of what `auc` is of; of several labels it is their mAP. exact_match: samples of which every label is right; a label is predicted where its probability is above 0.5. micro_f1: 2 · hits / (labels that are true + labels that are predicted), over all samples and labels together.",
     "examples": [
      "accuracy"
     ]
    },
    "class": {
     "type": "string",
     "description": "For class_accuracy and class_f1: the class, by its name. Without it the class that does worst is judged.",
     "minLength": 1,
     "examples": [
      "Shirt"
     ]
    },
    "k": {
     "type": "integer",
     "description": "For top_k_accuracy: among how many of the largest scores the right class must be. Without it: 5.",
     "minimum": 1,
     "maximum": 1000,
     "examples": [
      5
     ]
    },
    "min": {
     "$ref": "#/$defs/Fraction",
     "description": "Smallest value that passes.",
     "examples": [
      0.885,
      "88.5 %"
     ]
    },
    "max": {
     "$ref": "#/$defs/Fraction",
     "description": "Largest value that passes.",
     "examples": [
      0.885,
      "88.5 %"
     ]
    },
    "max_drop": {
     "$ref": "#/$defs/Fraction",
     "description": "Largest loss against a reference, in points: '1.5 %' lets 90 % fall to 88.5 %.",
     "examples": [
      "1.5 %",
      0.015
     ]
    },
    "against": {
     "description": "What max_drop compares with: another artifact on the same samples; base, the same artifact in the base commit; or a value.",
     "anyOf": [
      {
       "$ref": "#/$defs/Fraction"
      },
      {
       "$ref": "#/$defs/Reference"
      }
     ],
     "examples": [
      "teacher",
      "base",
      "93.8 %"
     ]
    },
    "confidence": {
     "type": "number",
     "description": "Judge by a test on the samples: a limit is met or broken only with this confidence, else the verdict is inconclusive and names the samples that would decide. max_drop against an artifact or base is always tested on the same samples, at 0.95 unless given: by McNemar or Tango where samples are right or wrong, else by resampling them (bootstrap); 0.5 lets the measured value decide. min and max are tested, by the exact binomial test or the bootstrap, only where it is given.",
     "minimum": 0.5,
     "exclusiveMaximum": 1,
     "examples": [
      0.95
     ]
    },
    "level": {
     "enum": [
      "error",
      "warn",
      "off"
     ],
     "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "on_unchanged": {
     "enum": [
      "error",
      "warn"
     ],
     "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "waiver": {
     "$ref": "#/$defs/Waiver",
     "description": "Lets a broken limit pass with a warning, for a while, under a name.",
     "examples": [
      {
       "owner": "ada",
       "reason": "The larger model ships with 4.2.",
       "expires": "2027-01-31"
      }
     ]
    },
    "message": {
     "type": "string",
     "description": "Printed when the budget fails: why it exists, whom to ask.",
     "minLength": 1,
     "maxLength": 500,
     "examples": [
      "The bootloader leaves 30 kB."
     ]
    }
   },
   "required": [
    "artifact",
    "metric"
   ],
   "additionalProperties": false
  },
  "ErrorBudget": {
   "type": "object",
   "description": "A budget on how far numbers are from what is true.",
   "properties": {
    "artifact": {
     "type": "string",
     "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
     "minLength": 1,
     "examples": [
      "int8"
     ]
    },
    "metric": {
     "enum": [
      "mae",
      "rmse"
     ],
     "description": "mae: mean over the test samples, and the numbers of each, of |output − target|, in the unit of the targets. rmse: root of the mean of (output − target)² over the test samples and the numbers of each.",
     "examples": [
      "mae"
     ]
    },
    "min": {
     "$ref": "#/$defs/Number",
     "description": "Smallest value that passes.",
     "examples": [
      0.25
     ]
    },
    "max": {
     "$ref": "#/$defs/Number",
     "description": "Largest value that passes.",
     "examples": [
      0.25
     ]
    },
    "max_increase": {
     "$ref": "#/$defs/NumberIncrease",
     "description": "Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, 0.1 is so much more; an object takes both.",
     "examples": [
      "2 %",
      0.1,
      {
       "percent": "5 %",
       "absolute": 0.1,
       "combine": "all"
      }
     ]
    },
    "against": {
     "description": "What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
     "anyOf": [
      {
       "$ref": "#/$defs/Number"
      },
      {
       "$ref": "#/$defs/Reference"
      }
     ],
     "examples": [
      "base",
      "float32",
      0.25
     ]
    },
    "confidence": {
     "type": "number",
     "description": "Judge by resampling the test samples (bootstrap): a limit is met or broken only with this confidence, else the verdict is inconclusive. max_increase against an artifact or base is always tested, on the same samples, at 0.95 unless given; 0.5 lets the measured value decide. min and max are tested only where it is given.",
     "minimum": 0.5,
     "exclusiveMaximum": 1,
     "examples": [
      0.95
     ]
    },
    "level": {
     "enum": [
      "error",
      "warn",
      "off"
     ],
     "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "on_unchanged": {
     "enum": [
      "error",
      "warn"
     ],
     "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "waiver": {
     "$ref": "#/$defs/Waiver",
     "description": "Lets a broken limit pass with a warning, for a while, under a name.",
     "examples": [
      {
       "owner": "ada",
       "reason": "The larger model ships with 4.2.",
       "expires": "2027-01-31"
      }
     ]
    },
    "message": {
     "type": "string",
     "description": "Printed when the budget fails: why it exists, whom to ask.",
     "minLength": 1,
     "maxLength": 500,
     "examples": [
      "The bootloader leaves 30 kB."
     ]
    }
   },
   "required": [
    "artifact",
    "metric"
   ],
   "additionalProperties": false
  },
  "SparsityBudget": {
   "type": "object",
   "description": "A budget on sparsity.",
   "properties": {
    "artifact": {
     "type": "string",
     "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
     "minLength": 1,
     "examples": [
      "int8"
     ]
    },
    "metric": {
     "enum": [
      "sparsity"
     ],
     "description": "sparsity: of each compressed kernel, or of the `layers` that the budget names, the share of codes equal to their zero point; the kernel with the fewest is judged, or with `over: all` their share in all of them together.",
     "examples": [
      "sparsity"
     ]
    },
    "layers": {
     "$ref": "#/$defs/Layers",
     "description": "The layers that are judged, by name, by a glob with *, or by a regular expression between slashes; a pattern that matches no layer of the file is an error. Without it: the layers that the spec compresses, else every kernel of the file.",
     "examples": [
      [
       "block*/pointwise"
      ]
     ]
    },
    "over": {
     "enum": [
      "each",
      "all"
     ],
     "description": "each: every layer by itself, and the one that does worst is judged. all: the layers together, or every kernel of the file where layers is not given.",
     "default": "each",
     "examples": [
      "all"
     ]
    },
    "min": {
     "$ref": "#/$defs/Fraction",
     "description": "Smallest value that passes.",
     "examples": [
      0.8,
      "80 %"
     ]
    },
    "max": {
     "$ref": "#/$defs/Fraction",
     "description": "Largest value that passes.",
     "examples": [
      0.8,
      "80 %"
     ]
    },
    "max_drop": {
     "$ref": "#/$defs/Fraction",
     "description": "Largest loss against a reference, in points: '1.5 %' lets 90 % fall to 88.5 %.",
     "examples": [
      "1.5 %",
      0.015
     ]
    },
    "against": {
     "description": "What max_drop compares with: another artifact on the same samples; base, the same artifact in the base commit; or a value.",
     "anyOf": [
      {
       "$ref": "#/$defs/Fraction"
      },
      {
       "$ref": "#/$defs/Reference"
      }
     ],
     "examples": [
      "teacher",
      "base",
      "93.8 %"
     ]
    },
    "level": {
     "enum": [
      "error",
      "warn",
      "off"
     ],
     "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "on_unchanged": {
     "enum": [
      "error",
      "warn"
     ],
     "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "waiver": {
     "$ref": "#/$defs/Waiver",
     "description": "Lets a broken limit pass with a warning, for a while, under a name.",
     "examples": [
      {
       "owner": "ada",
       "reason": "The larger model ships with 4.2.",
       "expires": "2027-01-31"
      }
     ]
    },
    "message": {
     "type": "string",
     "description": "Printed when the budget fails: why it exists, whom to ask.",
     "minLength": 1,
     "maxLength": 500,
     "examples": [
      "The bootloader leaves 30 kB."
     ]
    }
   },
   "required": [
    "artifact",
    "metric"
   ],
   "additionalProperties": false
  },
  "CountBudget": {
   "type": "object",
   "description": "A budget in plain numbers.",
   "properties": {
    "artifact": {
     "type": "string",
     "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
     "minLength": 1,
     "examples": [
      "int8"
     ]
    },
    "metric": {
     "enum": [
      "parameters",
      "macs",
      "float_operators"
     ],
     "description": "parameters: elements of the weights and biases that operators read; what two subgraphs share counts once. macs: multiply-accumulates of one inference, from shapes; taps on padding count. Where those of an operator are not known the row is an error that names it. float_operators: operators that read or write floating point. Constants do not count: a hybrid operator, int8 weights under float activations, does. `0` means integer-only.",
     "examples": [
      "parameters"
     ]
    },
    "min": {
     "$ref": "#/$defs/Count",
     "description": "Smallest value that passes.",
     "examples": [
      16
     ]
    },
    "max": {
     "$ref": "#/$defs/Count",
     "description": "Largest value that passes.",
     "examples": [
      16
     ]
    },
    "max_increase": {
     "$ref": "#/$defs/CountIncrease",
     "description": "Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, 1000 is so many more; an object takes both.",
     "examples": [
      "2 %",
      1000,
      {
       "percent": "5 %",
       "absolute": 1000,
       "combine": "all"
      }
     ]
    },
    "against": {
     "description": "What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
     "anyOf": [
      {
       "$ref": "#/$defs/Count"
      },
      {
       "$ref": "#/$defs/Reference"
      }
     ],
     "examples": [
      "base",
      "int8-before",
      16000
     ]
    },
    "level": {
     "enum": [
      "error",
      "warn",
      "off"
     ],
     "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "on_unchanged": {
     "enum": [
      "error",
      "warn"
     ],
     "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "waiver": {
     "$ref": "#/$defs/Waiver",
     "description": "Lets a broken limit pass with a warning, for a while, under a name.",
     "examples": [
      {
       "owner": "ada",
       "reason": "The larger model ships with 4.2.",
       "expires": "2027-01-31"
      }
     ]
    },
    "message": {
     "type": "string",
     "description": "Printed when the budget fails: why it exists, whom to ask.",
     "minLength": 1,
     "maxLength": 500,
     "examples": [
      "The bootloader leaves 30 kB."
     ]
    }
   },
   "required": [
    "artifact",
    "metric"
   ],
   "additionalProperties": false
  },
  "ListedOperator": {
   "type": "object",
   "description": "an operator, or those of its versions and types that are meant",
   "properties": {
    "operator": {
     "type": "string",
     "description": "A builtin operator of TensorFlow Lite.",
     "minLength": 1,
     "maxLength": 100,
     "examples": [
      "CONV_2D"
     ]
    },
    "custom": {
     "type": "string",
     "description": "A custom operator, by its own name, in place of operator.",
     "minLength": 1,
     "maxLength": 100,
     "examples": [
      "MyOperator"
     ]
    },
    "min_version": {
     "type": "integer",
     "description": "Smallest version of the operator's description that is meant.",
     "minimum": 1,
     "maximum": 1000,
     "examples": [
      1
     ]
    },
    "max_version": {
     "type": "integer",
     "description": "Largest version that is meant.",
     "minimum": 1,
     "maximum": 1000,
     "examples": [
      3
     ]
    },
    "types": {
     "type": "array",
     "description": "What it computes in where it is meant.",
     "items": {
      "enum": [
       "float32",
       "float16",
       "bfloat16",
       "float64",
       "int4",
       "uint4",
       "int8",
       "uint8",
       "int16",
       "uint16",
       "int32",
       "uint32",
       "int64",
       "uint64",
       "bool",
       "string",
       "complex64",
       "complex128",
       "resource",
       "variant"
      ]
     },
     "minItems": 1,
     "maxItems": 20,
     "examples": [
      [
       "int8"
      ]
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "operator": "CONV_2D",
     "max_version": 3
    }
   ]
  },
  "OperatorItem": {
   "description": "a ready list (tflm, cmsis-nn, xnnpack), an operator such as CONV_2D, or { operator: CONV_2D, max_version: 3 }",
   "anyOf": [
    {
     "type": "string",
     "minLength": 1,
     "maxLength": 100
    },
    {
     "$ref": "#/$defs/ListedOperator"
    }
   ],
   "examples": [
    "CONV_2D"
   ]
  },
  "OperatorList": {
   "description": "a ready list (tflm, cmsis-nn, xnnpack), or a list of ready lists and operators",
   "anyOf": [
    {
     "type": "string",
     "minLength": 1,
     "maxLength": 100
    },
    {
     "type": "array",
     "items": {
      "$ref": "#/$defs/OperatorItem"
     },
     "minItems": 1,
     "maxItems": 300
    }
   ],
   "examples": [
    "tflm"
   ]
  },
  "OperatorBudget": {
   "type": "object",
   "description": "A budget on the operators that a runtime would refuse.",
   "properties": {
    "artifact": {
     "type": "string",
     "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
     "minLength": 1,
     "examples": [
      "int8"
     ]
    },
    "metric": {
     "enum": [
      "operators"
     ],
     "description": "operators: operators that `allow` does not hold or that `deny` holds, by name, version and type: what the runtime on the device would refuse. The row names each with its layer, and the list with its source.",
     "examples": [
      "operators"
     ]
    },
    "allow": {
     "$ref": "#/$defs/OperatorList",
     "description": "The operators that may be in the file: the name of a ready list (tflm, cmsis-nn, xnnpack), or a list of ready lists and operators. What the list says about one operator wins over the ready lists in it.",
     "examples": [
      "tflm"
     ]
    },
    "deny": {
     "$ref": "#/$defs/OperatorList",
     "description": "Operators that may not be in the file, whatever allow says.",
     "examples": [
      [
       "FULLY_CONNECTED"
      ]
     ]
    },
    "max": {
     "$ref": "#/$defs/Count",
     "description": "How many operators that are not allowed pass.",
     "default": 0,
     "examples": [
      0
     ]
    },
    "level": {
     "enum": [
      "error",
      "warn",
      "off"
     ],
     "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "on_unchanged": {
     "enum": [
      "error",
      "warn"
     ],
     "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "waiver": {
     "$ref": "#/$defs/Waiver",
     "description": "Lets a broken limit pass with a warning, for a while, under a name.",
     "examples": [
      {
       "owner": "ada",
       "reason": "The larger model ships with 4.2.",
       "expires": "2027-01-31"
      }
     ]
    },
    "message": {
     "type": "string",
     "description": "Printed when the budget fails: why it exists, whom to ask.",
     "minLength": 1,
     "maxLength": 500,
     "examples": [
      "The bootloader leaves 30 kB."
     ]
    }
   },
   "required": [
    "artifact",
    "metric"
   ],
   "additionalProperties": false
  },
  "CodesBudget": {
   "type": "object",
   "description": "A budget on the codes of kernels.",
   "properties": {
    "artifact": {
     "type": "string",
     "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
     "minLength": 1,
     "examples": [
      "int8"
     ]
    },
    "metric": {
     "enum": [
      "distinct_codes"
     ],
     "description": "distinct_codes: of each compressed kernel, or of the `layers` that the budget names, the number of distinct codes; the kernel with the most is judged, or with `over: all` the codes of all of them together, which are known where none is wider than 8 bits.",
     "examples": [
      "distinct_codes"
     ]
    },
    "layers": {
     "$ref": "#/$defs/Layers",
     "description": "The layers that are judged, by name, by a glob with *, or by a regular expression between slashes; a pattern that matches no layer of the file is an error. Without it: the layers that the spec compresses, else every kernel of the file.",
     "examples": [
      [
       "block*/pointwise"
      ]
     ]
    },
    "over": {
     "enum": [
      "each",
      "all"
     ],
     "description": "each: every layer by itself, and the one that does worst is judged. all: the layers together, or every kernel of the file where layers is not given.",
     "default": "each",
     "examples": [
      "all"
     ]
    },
    "min": {
     "$ref": "#/$defs/Count",
     "description": "Smallest value that passes.",
     "examples": [
      16
     ]
    },
    "max": {
     "$ref": "#/$defs/Count",
     "description": "Largest value that passes.",
     "examples": [
      16
     ]
    },
    "max_increase": {
     "$ref": "#/$defs/CountIncrease",
     "description": "Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, 1000 is so many more; an object takes both.",
     "examples": [
      "2 %",
      1000,
      {
       "percent": "5 %",
       "absolute": 1000,
       "combine": "all"
      }
     ]
    },
    "against": {
     "description": "What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
     "anyOf": [
      {
       "$ref": "#/$defs/Count"
      },
      {
       "$ref": "#/$defs/Reference"
      }
     ],
     "examples": [
      "base",
      "int8-before",
      16000
     ]
    },
    "level": {
     "enum": [
      "error",
      "warn",
      "off"
     ],
     "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "on_unchanged": {
     "enum": [
      "error",
      "warn"
     ],
     "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "waiver": {
     "$ref": "#/$defs/Waiver",
     "description": "Lets a broken limit pass with a warning, for a while, under a name.",
     "examples": [
      {
       "owner": "ada",
       "reason": "The larger model ships with 4.2.",
       "expires": "2027-01-31"
      }
     ]
    },
    "message": {
     "type": "string",
     "description": "Printed when the budget fails: why it exists, whom to ask.",
     "minLength": 1,
     "maxLength": 500,
     "examples": [
      "The bootloader leaves 30 kB."
     ]
    }
   },
   "required": [
    "artifact",
    "metric"
   ],
   "additionalProperties": false
  },
  "Group": {
   "type": "array",
   "description": "names of artifacts",
   "minItems": 1,
   "maxItems": 1000,
   "uniqueItems": true,
   "items": {
    "type": "string",
    "minLength": 1
   },
   "examples": [
    [
     "wake-word",
     "keywords"
    ]
   ]
  },
  "Duration": {
   "description": "a duration: a number with a unit, '12 ms', '800 us', '1.5 s', or a number of milliseconds",
   "anyOf": [
    {
     "type": "number",
     "exclusiveMinimum": 0
    },
    {
     "type": "string",
     "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"
    }
   ],
   "examples": [
    "12 ms",
    12
   ]
  },
  "Energy": {
   "description": "an energy: a number with a unit, '3.2 mJ', '900 uJ', '1 J', or a number of millijoules",
   "anyOf": [
    {
     "type": "number",
     "exclusiveMinimum": 0
    },
    {
     "type": "string",
     "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$"
    }
   ],
   "examples": [
    "3.2 mJ",
    3.2
   ]
  },
  "Percentage": {
   "description": "a share of the reference: a number from 0 to 1, or a percentage such as '5 %' or '150 %'",
   "anyOf": [
    {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    {
     "type": "string",
     "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$"
    }
   ],
   "examples": [
    "5 %",
    0.05
   ]
  },
  "Waiver": {
   "type": "object",
   "description": "who answers for a broken limit, why, and until when",
   "properties": {
    "owner": {
     "type": "string",
     "description": "Who answers for it.",
     "maxLength": 100,
     "pattern": "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$",
     "examples": [
      "ada"
     ]
    },
    "reason": {
     "type": "string",
     "description": "Why it may be broken for now.",
     "maxLength": 500,
     "pattern": "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$",
     "examples": [
      "The larger model ships with 4.2."
     ]
    },
    "expires": {
     "type": "string",
     "description": "Last day on which it holds, as YYYY-MM-DD (UTC); at most a year ahead, or the waiver does not hold.",
     "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
     "examples": [
      "2027-01-31"
     ]
    }
   },
   "required": [
    "owner",
    "reason",
    "expires"
   ],
   "additionalProperties": false,
   "examples": [
    {
     "owner": "ada",
     "reason": "The larger model ships with 4.2.",
     "expires": "2027-01-31"
    }
   ]
  },
  "Reference": {
   "type": "string",
   "description": "base, or the name of an artifact",
   "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
   "examples": [
    "base",
    "teacher"
   ]
  },
  "SizeIncrease": {
   "description": "an increase: a percentage such as '2 %'; a size such as '500 B', '2 kB' or '2 KiB', or a whole number of bytes; or an object with percent, absolute or both",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/SizeIncreaseLimits"
   },
   "else": {
    "anyOf": [
     {
      "type": "string",
      "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$"
     },
     {
      "type": "integer",
      "minimum": 0
     },
     {
      "type": "string",
      "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$"
     }
    ]
   },
   "examples": [
    "2 %",
    "2 kB",
    {
     "percent": "5 %",
     "absolute": "500 B",
     "combine": "all",
     "against": "base"
    }
   ]
  },
  "SizeIncreaseLimits": {
   "type": "object",
   "description": "how much more than the reference is allowed, as a share, as a number, or as both",
   "properties": {
    "percent": {
     "$ref": "#/$defs/Percentage",
     "description": "Largest growth as a share of the reference.",
     "examples": [
      "5 %"
     ]
    },
    "absolute": {
     "$ref": "#/$defs/Size",
     "description": "Largest growth in the unit of the metric.",
     "examples": [
      "500 B"
     ]
    },
    "combine": {
     "enum": [
      "any",
      "all"
     ],
     "description": "Where both are given: any breaks the budget when either is exceeded, all only when both are.",
     "default": "any",
     "examples": [
      "all"
     ]
    },
    "against": {
     "description": "What it is compared with, unless against stands beside max_increase: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
     "anyOf": [
      {
       "$ref": "#/$defs/Size"
      },
      {
       "$ref": "#/$defs/Reference"
      }
     ],
     "examples": [
      "base"
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "percent": "5 %",
     "absolute": "500 B",
     "combine": "all",
     "against": "base"
    }
   ]
  },
  "CountIncrease": {
   "description": "an increase: a percentage such as '2 %'; a whole number; or an object with percent, absolute or both",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/CountIncreaseLimits"
   },
   "else": {
    "anyOf": [
     {
      "type": "string",
      "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$"
     },
     {
      "type": "integer",
      "minimum": 0
     }
    ]
   },
   "examples": [
    "2 %",
    1000,
    {
     "percent": "5 %",
     "absolute": 1000,
     "combine": "all",
     "against": "base"
    }
   ]
  },
  "NumberIncrease": {
   "description": "an increase: a percentage such as '2 %'; a number; or an object with percent, absolute or both",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/NumberIncreaseLimits"
   },
   "else": {
    "anyOf": [
     {
      "type": "string",
      "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$"
     },
     {
      "type": "number",
      "minimum": 0
     }
    ]
   },
   "examples": [
    "2 %",
    0.1,
    {
     "percent": "5 %",
     "absolute": 0.1,
     "combine": "all",
     "against": "base"
    }
   ]
  },
  "CountIncreaseLimits": {
   "type": "object",
   "description": "how much more than the reference is allowed, as a share, as a number, or as both",
   "properties": {
    "percent": {
     "$ref": "#/$defs/Percentage",
     "description": "Largest growth as a share of the reference.",
     "examples": [
      "5 %"
     ]
    },
    "absolute": {
     "$ref": "#/$defs/Count",
     "description": "Largest growth in the unit of the metric.",
     "examples": [
      1000
     ]
    },
    "combine": {
     "enum": [
      "any",
      "all"
     ],
     "description": "Where both are given: any breaks the budget when either is exceeded, all only when both are.",
     "default": "any",
     "examples": [
      "all"
     ]
    },
    "against": {
     "description": "What it is compared with, unless against stands beside max_increase: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
     "anyOf": [
      {
       "$ref": "#/$defs/Count"
      },
      {
       "$ref": "#/$defs/Reference"
      }
     ],
     "examples": [
      "base"
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "percent": "5 %",
     "absolute": 1000,
     "combine": "all",
     "against": "base"
    }
   ]
  },
  "NumberIncreaseLimits": {
   "type": "object",
   "description": "how much more than the reference is allowed, as a share, as a number, or as both",
   "properties": {
    "percent": {
     "$ref": "#/$defs/Percentage",
     "description": "Largest growth as a share of the reference.",
     "examples": [
      "5 %"
     ]
    },
    "absolute": {
     "$ref": "#/$defs/Number",
     "description": "Largest growth in the unit of the metric.",
     "examples": [
      0.1
     ]
    },
    "combine": {
     "enum": [
      "any",
      "all"
     ],
     "description": "Where both are given: any breaks the budget when either is exceeded, all only when both are.",
     "default": "any",
     "examples": [
      "all"
     ]
    },
    "against": {
     "description": "What it is compared with, unless against stands beside max_increase: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
     "anyOf": [
      {
       "$ref": "#/$defs/Number"
      },
      {
       "$ref": "#/$defs/Reference"
      }
     ],
     "examples": [
      "base"
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "percent": "5 %",
     "absolute": 0.1,
     "combine": "all",
     "against": "base"
    }
   ]
  },
  "DurationIncrease": {
   "description": "an increase: a percentage such as '2 %'; a duration such as '1 ms' or '800 us', or a number of milliseconds from 1; or an object with percent, absolute or both",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/DurationIncreaseLimits"
   },
   "else": {
    "anyOf": [
     {
      "type": "string",
      "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$"
     },
     {
      "type": "number",
      "minimum": 1
     },
     {
      "type": "string",
      "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"
     }
    ]
   },
   "examples": [
    "2 %",
    "1 ms",
    {
     "percent": "5 %",
     "absolute": "1 ms",
     "combine": "all",
     "against": "base"
    }
   ]
  },
  "DurationIncreaseLimits": {
   "type": "object",
   "description": "how much more than the reference is allowed, as a share, as a number, or as both",
   "properties": {
    "percent": {
     "$ref": "#/$defs/Percentage",
     "description": "Largest growth as a share of the reference.",
     "examples": [
      "5 %"
     ]
    },
    "absolute": {
     "$ref": "#/$defs/Duration",
     "description": "Largest growth in the unit of the metric.",
     "examples": [
      "1 ms"
     ]
    },
    "combine": {
     "enum": [
      "any",
      "all"
     ],
     "description": "Where both are given: any breaks the budget when either is exceeded, all only when both are.",
     "default": "any",
     "examples": [
      "all"
     ]
    },
    "against": {
     "description": "What it is compared with, unless against stands beside max_increase: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
     "anyOf": [
      {
       "$ref": "#/$defs/Duration"
      },
      {
       "$ref": "#/$defs/Reference"
      }
     ],
     "examples": [
      "base"
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "percent": "5 %",
     "absolute": "1 ms",
     "combine": "all",
     "against": "base"
    }
   ]
  },
  "EnergyIncrease": {
   "description": "an increase: a percentage such as '2 %'; an energy such as '0.1 mJ' or '900 uJ', or a number of millijoules from 1; or an object with percent, absolute or both",
   "if": {
    "type": "object"
   },
   "then": {
    "$ref": "#/$defs/EnergyIncreaseLimits"
   },
   "else": {
    "anyOf": [
     {
      "type": "string",
      "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$"
     },
     {
      "type": "number",
      "minimum": 1
     },
     {
      "type": "string",
      "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$"
     }
    ]
   },
   "examples": [
    "2 %",
    "0.1 mJ",
    {
     "percent": "5 %",
     "absolute": "0.1 mJ",
     "combine": "all",
     "against": "base"
    }
   ]
  },
  "EnergyIncreaseLimits": {
   "type": "object",
   "description": "how much more than the reference is allowed, as a share, as a number, or as both",
   "properties": {
    "percent": {
     "$ref": "#/$defs/Percentage",
     "description": "Largest growth as a share of the reference.",
     "examples": [
      "5 %"
     ]
    },
    "absolute": {
     "$ref": "#/$defs/Energy",
     "description": "Largest growth in the unit of the metric.",
     "examples": [
      "0.1 mJ"
     ]
    },
    "combine": {
     "enum": [
      "any",
      "all"
     ],
     "description": "Where both are given: any breaks the budget when either is exceeded, all only when both are.",
     "default": "any",
     "examples": [
      "all"
     ]
    },
    "against": {
     "description": "What it is compared with, unless against stands beside max_increase: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
     "anyOf": [
      {
       "$ref": "#/$defs/Energy"
      },
      {
       "$ref": "#/$defs/Reference"
      }
     ],
     "examples": [
      "base"
     ]
    }
   },
   "additionalProperties": false,
   "examples": [
    {
     "percent": "5 %",
     "absolute": "0.1 mJ",
     "combine": "all",
     "against": "base"
    }
   ]
  },
  "MemoryBudget": {
   "type": "object",
   "description": "A budget in bytes that a device measured.",
   "properties": {
    "artifact": {
     "type": "string",
     "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
     "minLength": 1,
     "examples": [
      "int8"
     ]
    },
    "metric": {
     "enum": [
      "peak_memory",
      "memory_increment",
      "arena",
      "stack",
      "ram",
      "flash"
     ],
     "description": "peak_memory: largest resident memory of the process, from `memory.peak_bytes`; `report_peak_memory_footprint` of benchmark_model. memory_increment: what the file added to the resident memory of the process, from `memory.increment_bytes`: the largest less that before it was loaded. arena: tensor arena that the interpreter used, from `memory.arena_bytes`; `arena_used_bytes()` of TFLite Micro. stack: stack that one inference used at most, from `memory.stack_bytes`: the watermark of a firmware. ram: static RAM of the firmware, from `memory.ram_bytes`; Total RAM of X-CUBE-AI. flash: bytes of the firmware with the model and its kernels, from `memory.flash_bytes`; Total Flash of X-CUBE-AI.",
     "examples": [
      "peak_memory"
     ]
    },
    "device": {
     "type": "string",
     "description": "Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.",
     "minLength": 1,
     "maxLength": 100,
     "examples": [
      "raspberry-pi-4b"
     ]
    },
    "min": {
     "$ref": "#/$defs/Size",
     "description": "Smallest value that passes.",
     "examples": [
      "256 KiB"
     ]
    },
    "max": {
     "$ref": "#/$defs/Size",
     "description": "Largest value that passes.",
     "examples": [
      "256 KiB"
     ]
    },
    "max_increase": {
     "$ref": "#/$defs/SizeIncrease",
     "description": "Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, '2 kB' is in the unit of the metric; an object takes both.",
     "examples": [
      "2 %",
      "2 kB",
      {
       "percent": "5 %",
       "absolute": "500 B",
       "combine": "all"
      }
     ]
    },
    "against": {
     "description": "What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
     "anyOf": [
      {
       "$ref": "#/$defs/Size"
      },
      {
       "$ref": "#/$defs/Reference"
      }
     ],
     "examples": [
      "base",
      "int8-before",
      "30 kB"
     ]
    },
    "level": {
     "enum": [
      "error",
      "warn",
      "off"
     ],
     "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "on_unchanged": {
     "enum": [
      "error",
      "warn"
     ],
     "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "waiver": {
     "$ref": "#/$defs/Waiver",
     "description": "Lets a broken limit pass with a warning, for a while, under a name.",
     "examples": [
      {
       "owner": "ada",
       "reason": "The larger model ships with 4.2.",
       "expires": "2027-01-31"
      }
     ]
    },
    "message": {
     "type": "string",
     "description": "Printed when the budget fails: why it exists, whom to ask.",
     "minLength": 1,
     "maxLength": 500,
     "examples": [
      "The bootloader leaves 30 kB."
     ]
    }
   },
   "required": [
    "artifact",
    "metric"
   ],
   "additionalProperties": false
  },
  "NodeBudget": {
   "type": "object",
   "description": "A budget on how a device runs the graph.",
   "properties": {
    "artifact": {
     "type": "string",
     "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
     "minLength": 1,
     "examples": [
      "int8"
     ]
    },
    "metric": {
     "enum": [
      "delegated_nodes",
      "undelegated_nodes"
     ],
     "description": "delegated_nodes: operators that an accelerator or an optimised backend took, from `nodes.delegated`. undelegated_nodes: operators that it left to the interpreter, from `nodes.undelegated`.",
     "examples": [
      "delegated_nodes"
     ]
    },
    "device": {
     "type": "string",
     "description": "Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.",
     "minLength": 1,
     "maxLength": 100,
     "examples": [
      "raspberry-pi-4b"
     ]
    },
    "min": {
     "$ref": "#/$defs/Count",
     "description": "Smallest value that passes.",
     "examples": [
      0
     ]
    },
    "max": {
     "$ref": "#/$defs/Count",
     "description": "Largest value that passes.",
     "examples": [
      0
     ]
    },
    "level": {
     "enum": [
      "error",
      "warn",
      "off"
     ],
     "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "on_unchanged": {
     "enum": [
      "error",
      "warn"
     ],
     "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "waiver": {
     "$ref": "#/$defs/Waiver",
     "description": "Lets a broken limit pass with a warning, for a while, under a name.",
     "examples": [
      {
       "owner": "ada",
       "reason": "The larger model ships with 4.2.",
       "expires": "2027-01-31"
      }
     ]
    },
    "message": {
     "type": "string",
     "description": "Printed when the budget fails: why it exists, whom to ask.",
     "minLength": 1,
     "maxLength": 500,
     "examples": [
      "The bootloader leaves 30 kB."
     ]
    }
   },
   "required": [
    "artifact",
    "metric"
   ],
   "additionalProperties": false
  },
  "LatencyBudget": {
   "type": "object",
   "description": "A budget on the time of one inference.",
   "properties": {
    "artifact": {
     "type": "string",
     "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
     "minLength": 1,
     "examples": [
      "int8"
     ]
    },
    "metric": {
     "enum": [
      "latency_mean",
      "latency_median",
      "latency_p95"
     ],
     "description": "latency_mean: mean time of one inference, mean over the runs; `avg` of benchmark_model. latency_median: median time of one inference, mean over the runs; what MLPerf Tiny reports. latency_p95: 95th percentile of the time of one inference, mean over the runs.",
     "examples": [
      "latency_mean"
     ]
    },
    "device": {
     "type": "string",
     "description": "Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.",
     "minLength": 1,
     "maxLength": 100,
     "examples": [
      "raspberry-pi-4b"
     ]
    },
    "min": {
     "$ref": "#/$defs/Duration",
     "description": "Smallest value that passes.",
     "examples": [
      "12 ms"
     ]
    },
    "max": {
     "$ref": "#/$defs/Duration",
     "description": "Largest value that passes.",
     "examples": [
      "12 ms"
     ]
    },
    "max_increase": {
     "$ref": "#/$defs/DurationIncrease",
     "description": "Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, '1 ms' is in the unit of the metric; an object takes both.",
     "examples": [
      "2 %",
      "1 ms",
      {
       "percent": "5 %",
       "absolute": "1 ms",
       "combine": "all"
      }
     ]
    },
    "against": {
     "description": "What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
     "anyOf": [
      {
       "$ref": "#/$defs/Duration"
      },
      {
       "$ref": "#/$defs/Reference"
      }
     ],
     "examples": [
      "base",
      "int8-before",
      "12 ms"
     ]
    },
    "level": {
     "enum": [
      "error",
      "warn",
      "off"
     ],
     "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "on_unchanged": {
     "enum": [
      "error",
      "warn"
     ],
     "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "waiver": {
     "$ref": "#/$defs/Waiver",
     "description": "Lets a broken limit pass with a warning, for a while, under a name.",
     "examples": [
      {
       "owner": "ada",
       "reason": "The larger model ships with 4.2.",
       "expires": "2027-01-31"
      }
     ]
    },
    "message": {
     "type": "string",
     "description": "Printed when the budget fails: why it exists, whom to ask.",
     "minLength": 1,
     "maxLength": 500,
     "examples": [
      "The bootloader leaves 30 kB."
     ]
    }
   },
   "required": [
    "artifact",
    "metric"
   ],
   "additionalProperties": false
  },
  "EnergyBudget": {
   "type": "object",
   "description": "A budget on the energy of one inference.",
   "properties": {
    "artifact": {
     "type": "string",
     "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
     "minLength": 1,
     "examples": [
      "int8"
     ]
    },
    "metric": {
     "enum": [
      "energy"
     ],
     "description": "energy: energy of one inference, mean over the runs; from `energy`.",
     "examples": [
      "energy"
     ]
    },
    "device": {
     "type": "string",
     "description": "Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.",
     "minLength": 1,
     "maxLength": 100,
     "examples": [
      "raspberry-pi-4b"
     ]
    },
    "min": {
     "$ref": "#/$defs/Energy",
     "description": "Smallest value that passes.",
     "examples": [
      "3.2 mJ"
     ]
    },
    "max": {
     "$ref": "#/$defs/Energy",
     "description": "Largest value that passes.",
     "examples": [
      "3.2 mJ"
     ]
    },
    "max_increase": {
     "$ref": "#/$defs/EnergyIncrease",
     "description": "Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, '0.1 mJ' is in the unit of the metric; an object takes both.",
     "examples": [
      "2 %",
      "0.1 mJ",
      {
       "percent": "5 %",
       "absolute": "0.1 mJ",
       "combine": "all"
      }
     ]
    },
    "against": {
     "description": "What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
     "anyOf": [
      {
       "$ref": "#/$defs/Energy"
      },
      {
       "$ref": "#/$defs/Reference"
      }
     ],
     "examples": [
      "base",
      "int8-before",
      "3.2 mJ"
     ]
    },
    "level": {
     "enum": [
      "error",
      "warn",
      "off"
     ],
     "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "on_unchanged": {
     "enum": [
      "error",
      "warn"
     ],
     "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
     "default": "error",
     "examples": [
      "warn"
     ]
    },
    "waiver": {
     "$ref": "#/$defs/Waiver",
     "description": "Lets a broken limit pass with a warning, for a while, under a name.",
     "examples": [
      {
       "owner": "ada",
       "reason": "The larger model ships with 4.2.",
       "expires": "2027-01-31"
      }
     ]
    },
    "message": {
     "type": "string",
     "description": "Printed when the budget fails: why it exists, whom to ask.",
     "minLength": 1,
     "maxLength": 500,
     "examples": [
      "The bootloader leaves 30 kB."
     ]
    }
   },
   "required": [
    "artifact",
    "metric"
   ],
   "additionalProperties": false
  },
  "Budget": {
   "description": "a limit on one metric of one artifact",
   "type": "object",
   "discriminator": {
    "propertyName": "metric"
   },
   "required": [
    "metric"
   ],
   "oneOf": [
    {
     "$ref": "#/$defs/SizeBudget"
    },
    {
     "$ref": "#/$defs/AccuracyBudget"
    },
    {
     "$ref": "#/$defs/ErrorBudget"
    },
    {
     "$ref": "#/$defs/SparsityBudget"
    },
    {
     "$ref": "#/$defs/CodesBudget"
    },
    {
     "$ref": "#/$defs/CountBudget"
    },
    {
     "$ref": "#/$defs/MemoryBudget"
    },
    {
     "$ref": "#/$defs/LatencyBudget"
    },
    {
     "$ref": "#/$defs/EnergyBudget"
    },
    {
     "$ref": "#/$defs/NodeBudget"
    },
    {
     "$ref": "#/$defs/OperatorBudget"
    }
   ],
   "examples": [
    {
     "artifact": "int8",
     "metric": "size",
     "max": "30 kB"
    }
   ]
  },
  "RunDuration": {
   "description": "a duration: a number with a unit, '50 ms', '1 s', '2 min', or a number of seconds",
   "anyOf": [
    {
     "type": "number",
     "exclusiveMinimum": 0
    },
    {
     "type": "string",
     "pattern": "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)? ?(ms|s|min|h)$"
    }
   ],
   "examples": [
    "1 s",
    "50 ms"
   ]
  },
  "LongDuration": {
   "description": "a duration: a number with a unit, '20 min', '45 s', '2 h', or a number of seconds",
   "anyOf": [
    {
     "type": "number",
     "exclusiveMinimum": 0
    },
    {
     "type": "string",
     "pattern": "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)? ?(s|min|h)$"
    }
   ],
   "examples": [
    "20 min",
    "45 s"
   ]
  },
  "Command": {
   "description": "a program and its arguments, run without a shell",
   "type": "array",
   "minItems": 1,
   "maxItems": 100,
   "items": {
    "type": "string",
    "minLength": 1,
    "maxLength": 1000
   },
   "examples": [
    [
     "st-flash",
     "write",
     "{file}",
     "0x08000000"
    ]
   ]
  },
  "LocalDevice": {
   "type": "object",
   "description": "The machine that tinygate runs on.",
   "properties": {
    "via": {
     "const": "local",
     "description": "The machine that tinygate runs on.",
     "examples": [
      "local"
     ]
    },
    "runs_on": {
     "type": "array",
     "description": "Labels of the runner that can reach the device: what `tinygate plan --devices` puts into the job matrix.",
     "minItems": 1,
     "maxItems": 20,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "default": [
      "self-hosted"
     ],
     "examples": [
      [
       "self-hosted",
       "linux",
       "ARM64",
       "pi4"
      ]
     ]
    },
    "artifacts": {
     "type": "array",
     "description": "Which artifacts it measures. Without it: all.",
     "minItems": 1,
     "maxItems": 1000,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "minLength": 1
     },
     "examples": [
      [
       "int8"
      ]
     ]
    },
    "shared": {
     "type": "boolean",
     "description": "Hardware that others use at the same time, such as a hosted runner: its numbers are marked so, and are noisier.",
     "default": false,
     "examples": [
      true
     ]
    },
    "timeout": {
     "$ref": "#/$defs/LongDuration",
     "description": "How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.",
     "default": "20 min",
     "examples": [
      "20 min"
     ]
    },
    "runtime": {
     "enum": [
      "auto",
      "litert",
      "tflite",
      "benchmark_model",
      "litert-python",
      "builtin"
     ],
     "description": "What runs the file on the device: LiteRT's or TensorFlow Lite's C library, their benchmark_model, LiteRT in Python, or a model that is compiled into the harness. auto takes the first that is there.",
     "default": "auto",
     "examples": [
      "tflite"
     ]
    },
    "library": {
     "type": "string",
     "description": "Path on the device of the library, or of benchmark_model, where it is in no usual place.",
     "minLength": 1,
     "maxLength": 1000,
     "examples": [
      "/usr/local/lib/libtensorflowlite_c.so"
     ]
    },
    "threads": {
     "type": "integer",
     "description": "Threads of one inference.",
     "minimum": 1,
     "maximum": 256,
     "default": 1,
     "examples": [
      1
     ]
    },
    "warmup": {
     "type": "integer",
     "description": "Inferences before the first that counts, in each run.",
     "minimum": 0,
     "maximum": 1000000,
     "default": 10,
     "examples": [
      10
     ]
    },
    "runs": {
     "type": "integer",
     "description": "Runs: windows of inferences, whose spread is the noise that limits are judged against.",
     "minimum": 1,
     "maximum": 1000,
     "default": 7,
     "examples": [
      7
     ]
    },
    "window": {
     "$ref": "#/$defs/RunDuration",
     "description": "Length of one run, from 1 ms to 1 h.",
     "default": "1 s",
     "examples": [
      "1 s"
     ]
    },
    "cool_down": {
     "$ref": "#/$defs/RunDuration",
     "description": "Rest between two runs, so that the chip does not heat up: at most 1 h.",
     "examples": [
      "2 s"
     ]
    },
    "protocol": {
     "enum": [
      "standard",
      "mlperf_tiny"
     ],
     "description": "mlperf_tiny: 5 runs of at least 10 s each, whose median counts, in the place of runs and window.",
     "default": "standard",
     "examples": [
      "mlperf_tiny"
     ]
    },
    "governor": {
     "type": "string",
     "description": "The CPU frequency governor that is expected: another one makes the numbers of this device inconclusive.",
     "minLength": 1,
     "maxLength": 60,
     "examples": [
      "performance"
     ]
    },
    "meter": {
     "type": "string",
     "description": "Where energy is read: none, rapl, ina3221 (Jetson), pi5, or command:LINE, a line of the shell that prints the joules used so far.",
     "minLength": 1,
     "maxLength": 500,
     "pattern": "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$",
     "default": "none",
     "examples": [
      "ina3221"
     ]
    },
    "tolerance": {
     "type": "number",
     "description": "Largest difference of an output of the device from tinygate's own runtime on the same inputs, in steps of a quantised output, else as a share of the largest output: beyond it the device computes something else, and its row fails.",
     "exclusiveMinimum": 0,
     "maximum": 256,
     "examples": [
      16
     ]
    },
    "costs": {
     "$ref": "#/$defs/RelativePath",
     "description": "File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.",
     "examples": [
      "costs/pi4.json"
     ]
    }
   },
   "required": [
    "via"
   ],
   "additionalProperties": false
  },
  "SshDevice": {
   "type": "object",
   "description": "A device that is reached by ssh from the machine that tinygate runs on; nothing has to be installed there.",
   "properties": {
    "via": {
     "const": "ssh",
     "description": "A device that is reached by ssh from the machine that tinygate runs on; nothing has to be installed there.",
     "examples": [
      "ssh"
     ]
    },
    "host": {
     "type": "string",
     "description": "Destination as ssh takes it: a host of ~/.ssh/config, or user@host.",
     "minLength": 1,
     "maxLength": 200,
     "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.@:%-]*$",
     "examples": [
      "pi@pi4.lab"
     ]
    },
    "port": {
     "type": "integer",
     "description": "Port of its ssh server.",
     "minimum": 1,
     "maximum": 65535,
     "examples": [
      22
     ]
    },
    "folder": {
     "type": "string",
     "description": "Absolute path of a folder on the device: each measurement makes one of its own in it, and removes that.",
     "minLength": 1,
     "maxLength": 200,
     "pattern": "^/[A-Za-z0-9/_.~-]*$",
     "default": "/tmp",
     "examples": [
      "/tmp"
     ]
    },
    "runs_on": {
     "type": "array",
     "description": "Labels of the runner that can reach the device: what `tinygate plan --devices` puts into the job matrix.",
     "minItems": 1,
     "maxItems": 20,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "default": [
      "self-hosted"
     ],
     "examples": [
      [
       "self-hosted",
       "linux",
       "ARM64",
       "pi4"
      ]
     ]
    },
    "artifacts": {
     "type": "array",
     "description": "Which artifacts it measures. Without it: all.",
     "minItems": 1,
     "maxItems": 1000,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "minLength": 1
     },
     "examples": [
      [
       "int8"
      ]
     ]
    },
    "shared": {
     "type": "boolean",
     "description": "Hardware that others use at the same time, such as a hosted runner: its numbers are marked so, and are noisier.",
     "default": false,
     "examples": [
      true
     ]
    },
    "timeout": {
     "$ref": "#/$defs/LongDuration",
     "description": "How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.",
     "default": "20 min",
     "examples": [
      "20 min"
     ]
    },
    "runtime": {
     "enum": [
      "auto",
      "litert",
      "tflite",
      "benchmark_model",
      "litert-python",
      "builtin"
     ],
     "description": "What runs the file on the device: LiteRT's or TensorFlow Lite's C library, their benchmark_model, LiteRT in Python, or a model that is compiled into the harness. auto takes the first that is there.",
     "default": "auto",
     "examples": [
      "tflite"
     ]
    },
    "library": {
     "type": "string",
     "description": "Path on the device of the library, or of benchmark_model, where it is in no usual place.",
     "minLength": 1,
     "maxLength": 1000,
     "examples": [
      "/usr/local/lib/libtensorflowlite_c.so"
     ]
    },
    "threads": {
     "type": "integer",
     "description": "Threads of one inference.",
     "minimum": 1,
     "maximum": 256,
     "default": 1,
     "examples": [
      1
     ]
    },
    "warmup": {
     "type": "integer",
     "description": "Inferences before the first that counts, in each run.",
     "minimum": 0,
     "maximum": 1000000,
     "default": 10,
     "examples": [
      10
     ]
    },
    "runs": {
     "type": "integer",
     "description": "Runs: windows of inferences, whose spread is the noise that limits are judged against.",
     "minimum": 1,
     "maximum": 1000,
     "default": 7,
     "examples": [
      7
     ]
    },
    "window": {
     "$ref": "#/$defs/RunDuration",
     "description": "Length of one run, from 1 ms to 1 h.",
     "default": "1 s",
     "examples": [
      "1 s"
     ]
    },
    "cool_down": {
     "$ref": "#/$defs/RunDuration",
     "description": "Rest between two runs, so that the chip does not heat up: at most 1 h.",
     "examples": [
      "2 s"
     ]
    },
    "protocol": {
     "enum": [
      "standard",
      "mlperf_tiny"
     ],
     "description": "mlperf_tiny: 5 runs of at least 10 s each, whose median counts, in the place of runs and window.",
     "default": "standard",
     "examples": [
      "mlperf_tiny"
     ]
    },
    "governor": {
     "type": "string",
     "description": "The CPU frequency governor that is expected: another one makes the numbers of this device inconclusive.",
     "minLength": 1,
     "maxLength": 60,
     "examples": [
      "performance"
     ]
    },
    "meter": {
     "type": "string",
     "description": "Where energy is read: none, rapl, ina3221 (Jetson), pi5, or command:LINE, a line of the shell that prints the joules used so far.",
     "minLength": 1,
     "maxLength": 500,
     "pattern": "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$",
     "default": "none",
     "examples": [
      "ina3221"
     ]
    },
    "tolerance": {
     "type": "number",
     "description": "Largest difference of an output of the device from tinygate's own runtime on the same inputs, in steps of a quantised output, else as a share of the largest output: beyond it the device computes something else, and its row fails.",
     "exclusiveMinimum": 0,
     "maximum": 256,
     "examples": [
      16
     ]
    },
    "costs": {
     "$ref": "#/$defs/RelativePath",
     "description": "File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.",
     "examples": [
      "costs/pi4.json"
     ]
    }
   },
   "required": [
    "via",
    "host"
   ],
   "additionalProperties": false
  },
  "AdbDevice": {
   "type": "object",
   "description": "An Android device at adb of the machine that tinygate runs on.",
   "properties": {
    "via": {
     "const": "adb",
     "description": "An Android device at adb of the machine that tinygate runs on.",
     "examples": [
      "adb"
     ]
    },
    "serial": {
     "type": "string",
     "description": "Its serial number, as `adb devices` prints it. Without it: the only one that is there.",
     "minLength": 1,
     "maxLength": 200,
     "pattern": "^[A-Za-z0-9_.:-]+$",
     "examples": [
      "emulator-5554"
     ]
    },
    "folder": {
     "type": "string",
     "description": "Absolute path of a folder on the device: each measurement makes one of its own in it, and removes that.",
     "minLength": 1,
     "maxLength": 200,
     "pattern": "^/[A-Za-z0-9/_.~-]*$",
     "default": "/data/local/tmp",
     "examples": [
      "/data/local/tmp"
     ]
    },
    "runs_on": {
     "type": "array",
     "description": "Labels of the runner that can reach the device: what `tinygate plan --devices` puts into the job matrix.",
     "minItems": 1,
     "maxItems": 20,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "default": [
      "self-hosted"
     ],
     "examples": [
      [
       "self-hosted",
       "linux",
       "ARM64",
       "pi4"
      ]
     ]
    },
    "artifacts": {
     "type": "array",
     "description": "Which artifacts it measures. Without it: all.",
     "minItems": 1,
     "maxItems": 1000,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "minLength": 1
     },
     "examples": [
      [
       "int8"
      ]
     ]
    },
    "shared": {
     "type": "boolean",
     "description": "Hardware that others use at the same time, such as a hosted runner: its numbers are marked so, and are noisier.",
     "default": false,
     "examples": [
      true
     ]
    },
    "timeout": {
     "$ref": "#/$defs/LongDuration",
     "description": "How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.",
     "default": "20 min",
     "examples": [
      "20 min"
     ]
    },
    "runtime": {
     "enum": [
      "auto",
      "litert",
      "tflite",
      "benchmark_model",
      "litert-python",
      "builtin"
     ],
     "description": "What runs the file on the device: LiteRT's or TensorFlow Lite's C library, their benchmark_model, LiteRT in Python, or a model that is compiled into the harness. auto takes the first that is there.",
     "default": "auto",
     "examples": [
      "tflite"
     ]
    },
    "library": {
     "type": "string",
     "description": "Path on the device of the library, or of benchmark_model, where it is in no usual place.",
     "minLength": 1,
     "maxLength": 1000,
     "examples": [
      "/usr/local/lib/libtensorflowlite_c.so"
     ]
    },
    "threads": {
     "type": "integer",
     "description": "Threads of one inference.",
     "minimum": 1,
     "maximum": 256,
     "default": 1,
     "examples": [
      1
     ]
    },
    "warmup": {
     "type": "integer",
     "description": "Inferences before the first that counts, in each run.",
     "minimum": 0,
     "maximum": 1000000,
     "default": 10,
     "examples": [
      10
     ]
    },
    "runs": {
     "type": "integer",
     "description": "Runs: windows of inferences, whose spread is the noise that limits are judged against.",
     "minimum": 1,
     "maximum": 1000,
     "default": 7,
     "examples": [
      7
     ]
    },
    "window": {
     "$ref": "#/$defs/RunDuration",
     "description": "Length of one run, from 1 ms to 1 h.",
     "default": "1 s",
     "examples": [
      "1 s"
     ]
    },
    "cool_down": {
     "$ref": "#/$defs/RunDuration",
     "description": "Rest between two runs, so that the chip does not heat up: at most 1 h.",
     "examples": [
      "2 s"
     ]
    },
    "protocol": {
     "enum": [
      "standard",
      "mlperf_tiny"
     ],
     "description": "mlperf_tiny: 5 runs of at least 10 s each, whose median counts, in the place of runs and window.",
     "default": "standard",
     "examples": [
      "mlperf_tiny"
     ]
    },
    "governor": {
     "type": "string",
     "description": "The CPU frequency governor that is expected: another one makes the numbers of this device inconclusive.",
     "minLength": 1,
     "maxLength": 60,
     "examples": [
      "performance"
     ]
    },
    "meter": {
     "type": "string",
     "description": "Where energy is read: none, rapl, ina3221 (Jetson), pi5, or command:LINE, a line of the shell that prints the joules used so far.",
     "minLength": 1,
     "maxLength": 500,
     "pattern": "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$",
     "default": "none",
     "examples": [
      "ina3221"
     ]
    },
    "tolerance": {
     "type": "number",
     "description": "Largest difference of an output of the device from tinygate's own runtime on the same inputs, in steps of a quantised output, else as a share of the largest output: beyond it the device computes something else, and its row fails.",
     "exclusiveMinimum": 0,
     "maximum": 256,
     "examples": [
      16
     ]
    },
    "costs": {
     "$ref": "#/$defs/RelativePath",
     "description": "File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.",
     "examples": [
      "costs/pi4.json"
     ]
    }
   },
   "required": [
    "via"
   ],
   "additionalProperties": false
  },
  "SerialDevice": {
   "type": "object",
   "description": "A microcontroller behind the machine that tinygate runs on: a command flashes it, and it answers line by line.",
   "properties": {
    "via": {
     "const": "serial",
     "description": "A microcontroller behind the machine that tinygate runs on: a command flashes it, and it answers line by line.",
     "examples": [
      "serial"
     ]
    },
    "port": {
     "type": "string",
     "description": "The serial port, or tcp://HOST:PORT of a serial server or emulator.",
     "minLength": 1,
     "maxLength": 200,
     "pattern": "^(/dev/[A-Za-z0-9/_.-]+|tcp://[A-Za-z0-9.-]+:[0-9]{1,5})$",
     "examples": [
      "/dev/ttyACM0"
     ]
    },
    "baud": {
     "type": "integer",
     "description": "Its speed in bits a second.",
     "minimum": 300,
     "maximum": 4000000,
     "default": 115200,
     "examples": [
      115200
     ]
    },
    "flash": {
     "$ref": "#/$defs/Command",
     "description": "What writes a firmware to it: {file} stands for the artifact, {base} for the file of the base. Each artifact is flashed, then measured.",
     "examples": [
      [
       "st-flash",
       "--reset",
       "write",
       "build/{artifact}.bin",
       "0x08000000"
      ]
     ]
    },
    "runs_on": {
     "type": "array",
     "description": "Labels of the runner that can reach the device: what `tinygate plan --devices` puts into the job matrix.",
     "minItems": 1,
     "maxItems": 20,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "default": [
      "self-hosted"
     ],
     "examples": [
      [
       "self-hosted",
       "linux",
       "ARM64",
       "pi4"
      ]
     ]
    },
    "artifacts": {
     "type": "array",
     "description": "Which artifacts it measures. Without it: all.",
     "minItems": 1,
     "maxItems": 1000,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "minLength": 1
     },
     "examples": [
      [
       "int8"
      ]
     ]
    },
    "shared": {
     "type": "boolean",
     "description": "Hardware that others use at the same time, such as a hosted runner: its numbers are marked so, and are noisier.",
     "default": false,
     "examples": [
      true
     ]
    },
    "timeout": {
     "$ref": "#/$defs/LongDuration",
     "description": "How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.",
     "default": "20 min",
     "examples": [
      "20 min"
     ]
    },
    "warmup": {
     "type": "integer",
     "description": "Inferences before the first that counts, in each run.",
     "minimum": 0,
     "maximum": 1000000,
     "default": 10,
     "examples": [
      10
     ]
    },
    "runs": {
     "type": "integer",
     "description": "Runs: windows of inferences, whose spread is the noise that limits are judged against.",
     "minimum": 1,
     "maximum": 1000,
     "default": 7,
     "examples": [
      7
     ]
    },
    "window": {
     "$ref": "#/$defs/RunDuration",
     "description": "Length of one run, from 1 ms to 1 h.",
     "default": "1 s",
     "examples": [
      "1 s"
     ]
    },
    "protocol": {
     "enum": [
      "standard",
      "mlperf_tiny"
     ],
     "description": "mlperf_tiny: 5 runs of at least 10 s each, whose median counts, in the place of runs and window.",
     "default": "standard",
     "examples": [
      "mlperf_tiny"
     ]
    },
    "costs": {
     "$ref": "#/$defs/RelativePath",
     "description": "File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.",
     "examples": [
      "costs/pi4.json"
     ]
    }
   },
   "required": [
    "via",
    "port"
   ],
   "additionalProperties": false
  },
  "LabDevice": {
   "type": "object",
   "description": "A device of a lab with a repository of its own: its workflow is asked by workflow_dispatch, and only files and numbers cross.",
   "properties": {
    "via": {
     "const": "lab",
     "description": "A device of a lab with a repository of its own: its workflow is asked by workflow_dispatch, and only files and numbers cross.",
     "examples": [
      "lab"
     ]
    },
    "repository": {
     "type": "string",
     "description": "The repository of the lab.",
     "minLength": 1,
     "maxLength": 200,
     "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$",
     "examples": [
      "acme/device-lab"
     ]
    },
    "workflow": {
     "type": "string",
     "description": "File name of its workflow.",
     "minLength": 1,
     "maxLength": 200,
     "default": "bench.yml",
     "pattern": "^[A-Za-z0-9._-]+\\.ya?ml$",
     "examples": [
      "bench.yml"
     ]
    },
    "ref": {
     "type": "string",
     "description": "Branch or tag that it is asked on.",
     "minLength": 1,
     "maxLength": 200,
     "default": "main",
     "pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$",
     "examples": [
      "main"
     ]
    },
    "runs_on": {
     "type": "array",
     "description": "Labels of the runner that asks the lab: what `tinygate plan --devices` puts into the job matrix. It needs no device.",
     "minItems": 1,
     "maxItems": 20,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "default": [
      "ubuntu-latest"
     ],
     "examples": [
      [
       "ubuntu-latest"
      ]
     ]
    },
    "artifacts": {
     "type": "array",
     "description": "Which artifacts it measures. Without it: all.",
     "minItems": 1,
     "maxItems": 1000,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "minLength": 1
     },
     "examples": [
      [
       "int8"
      ]
     ]
    },
    "timeout": {
     "$ref": "#/$defs/LongDuration",
     "description": "How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.",
     "default": "20 min",
     "examples": [
      "20 min"
     ]
    },
    "costs": {
     "$ref": "#/$defs/RelativePath",
     "description": "File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.",
     "examples": [
      "costs/pi4.json"
     ]
    }
   },
   "required": [
    "via",
    "repository"
   ],
   "additionalProperties": false
  },
  "Device": {
   "description": "a device that measures artifacts, and how it is reached",
   "type": "object",
   "discriminator": {
    "propertyName": "via"
   },
   "required": [
    "via"
   ],
   "oneOf": [
    {
     "$ref": "#/$defs/LocalDevice"
    },
    {
     "$ref": "#/$defs/SshDevice"
    },
    {
     "$ref": "#/$defs/AdbDevice"
    },
    {
     "$ref": "#/$defs/SerialDevice"
    },
    {
     "$ref": "#/$defs/LabDevice"
    }
   ],
   "examples": [
    {
     "via": "ssh",
     "host": "pi@pi4.lab",
     "governor": "performance"
    }
   ]
  }
 },
 "if": {
  "required": [
   "artifacts"
  ],
  "properties": {
   "artifacts": {
    "additionalProperties": {
     "required": [
      "file"
     ]
    }
   }
  }
 },
 "else": {
  "required": [
   "data",
   "student"
  ]
 }
} as const;
